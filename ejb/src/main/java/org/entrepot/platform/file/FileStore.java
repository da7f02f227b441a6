package org.entrepot.platform.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.file.inspection.Inspected;
import org.entrepot.platform.file.inspection.Inspection;
import org.entrepot.platform.settings.Settings;
import org.entrepot.platform.value.Digest;

/**
 * The one way of files into the exchange and out of it. They lie by their digest; a file is written
 * once and never changed, and what a rolled-back transaction leaves behind is harmless.
 */
@ApplicationScoped
public class FileStore {

  private final Settings settings;
  private final Storage storage;
  private final VirusScan scan;
  private final UploadAllowance allowance;
  private final Inspection inspection = new Inspection();

  @Inject
  FileStore(Settings settings, Storage storage, VirusScan scan, UploadAllowance allowance) {
    this.settings = settings;
    this.storage = storage;
    this.scan = scan;
    this.allowance = allowance;
  }

  /** What the container's proxy is made with; it stores nothing. */
  protected FileStore() {
    this(Settings.from(name -> null), new NoStorage(), new VirusScan(), new UploadAllowance());
  }

  /**
   * Takes in what somebody uploaded. Nothing is stored of what is refused.
   *
   * @throws Refusal {@code upload_too_large} (413), {@code upload_type} (415), {@code
   *     upload_day_limit} (429), {@code storage_unavailable} or {@code scan_unavailable} (503); the
   *     field {@code file} with what is wrong inside of it (422), as {@link Inspection} tells
   */
  public StoredFile take(Caller caller, Upload upload, Purpose purpose) {
    if (upload.size() == 0) {
      throw Refusal.invalid("file", "upload_empty");
    }
    if (upload.size() > settings.files().maximumBytes()) {
      throw Refusal.of(Refusal.Kind.TOO_LARGE, "upload_too_large");
    }
    byte[] sent = upload.bytes();
    String name = FileName.harmless(upload.name());
    Inspected file = inspection.inspect(sent, FileName.extension(name), purpose.kinds());
    scan.check(sent);
    allowance.use(caller.company(), file.bytes().length);
    return keep(file.bytes(), file.kind().mediaType(), FileName.of(name, file.kind()));
  }

  /**
   * Keeps a document of the exchange's own making.
   *
   * @throws Refusal {@code storage_unavailable} (503)
   */
  public StoredFile keep(byte[] bytes, String mediaType, String name) {
    Digest digest = Digest.of(bytes);
    storage.put(digest, bytes);
    return new StoredFile(digest.hex(), mediaType, bytes.length, name);
  }

  public byte[] read(StoredFile file) {
    return read(file.digest());
  }

  /** The bytes under a digest, or a 404 refusal. */
  public byte[] read(String digest) {
    return storage.get(Digest.parse(digest)).orElseThrow(Refusal::notFound);
  }
}
