package org.entrepot.platform.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Brings the one settings record to whoever injects it. */
@ApplicationScoped
class SettingsProducer {

  @Produces
  @Singleton
  Settings settings() {
    Settings settings = Settings.from(SettingsProducer::value);
    RealUse.check(settings.siteUrl(), SettingsProducer::value);
    return settings;
  }

  private static @Nullable String value(String name) {
    String property = System.getProperty(name);
    return property != null ? property : System.getenv(name);
  }
}
