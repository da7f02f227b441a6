package org.entrepot.platform.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.entrepot.platform.settings.FileSettings;
import org.entrepot.platform.settings.Settings;

/** Brings the storage that the settings choose. */
@ApplicationScoped
class StorageProducer {

  @Produces
  @Singleton
  Storage storage(Settings settings) {
    FileSettings.Bucket bucket = settings.files().bucket();
    return bucket == null
        ? new DirectoryStorage(settings.files().directory())
        : new BucketStorage(bucket);
  }

  void close(@Disposes Storage storage) {
    if (storage instanceof BucketStorage bucket) {
      bucket.close();
    }
  }
}
