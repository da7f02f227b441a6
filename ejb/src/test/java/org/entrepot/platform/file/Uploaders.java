package org.entrepot.platform.file;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.deal.Traders;
import org.entrepot.platform.settings.Settings;
import org.entrepot.platform.value.CompanyId;

/** Stores for tests, whose allowance never ends. */
final class Uploaders {

  private Uploaders() {}

  static Caller caller() {
    return Traders.buyer();
  }

  static Settings settings(Map<String, String> environment) {
    return Settings.from(new HashMap<>(environment)::get);
  }

  static FileStore store(Path directory) {
    return store(new DirectoryStorage(directory), settings(Map.of()));
  }

  static FileStore store(Storage storage, Settings settings) {
    return new FileStore(settings, storage, new VirusScan(settings), new Unlimited());
  }

  private static final class Unlimited extends UploadAllowance {
    @Override
    void use(CompanyId company, long bytes) {}
  }
}
