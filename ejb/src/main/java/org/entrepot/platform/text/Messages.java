package org.entrepot.platform.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** The translated texts of the product. */
public final class Messages {
  private static final Map<String, Properties> BUNDLES = new ConcurrentHashMap<>();

  private Messages() {}

  public static String text(String key, Locale locale, Map<String, ?> args) {
    String text = bundle(locale).getProperty(key, key);
    for (Map.Entry<String, ?> arg : args.entrySet()) {
      text = text.replace("{" + arg.getKey() + "}", String.valueOf(arg.getValue()));
    }
    return text;
  }

  private static Properties bundle(Locale locale) {
    String name =
        locale.getLanguage().equals("zh") ? "/i18n/site_zh.properties" : "/i18n/site.properties";
    return BUNDLES.computeIfAbsent(name, Messages::load);
  }

  private static Properties load(String name) {
    Properties properties = new Properties();
    try (InputStream in = Messages.class.getResourceAsStream(name)) {
      if (in != null) {
        properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
