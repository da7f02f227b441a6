package org.entrepot.platform.settings;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.entrepot.platform.limit.Limit;
import org.entrepot.platform.limit.Rate;
import org.jspecify.annotations.Nullable;

/**
 * Everything that an installation may set, read once from the environment.
 *
 * @param siteUrl {@code SITE_URL}: where people reach the site, without a slash at the end; mails
 *     link to it
 * @param filesDirectory {@code FILES_DIR}: where files lie, shared by all nodes
 * @param mailFrom {@code MAIL_FROM}: the sender of mails
 * @param demo {@code ENTREPOT_DEMO}: whether an empty exchange is filled with the demo world
 * @param maximumUploadBytes {@code UPLOAD_MAX_BYTES}: the size of one uploaded file
 * @param quotationValidityDays {@code QUOTATION_VALIDITY_DAYS}: a quotation's validity unless it
 *     says so
 * @param rfqOpenDays {@code RFQ_OPEN_DAYS}: an RFQ's deadline unless it says so
 * @param rfqSeats {@code RFQ_SEATS}: how many suppliers may quote on one RFQ
 * @param keycloakUrl {@code KEYCLOAK_URL}: the realm's address
 * @param keycloakAdminClient {@code KEYCLOAK_ADMIN_CLIENT}: the service account that manages people
 * @param keycloakAdminSecret {@code KEYCLOAK_ADMIN_SECRET}: its secret
 * @param accountMemoryMillis {@code ACCOUNT_MEMORY_MILLIS}: how long the identity provider's word
 *     that an account is open serves
 * @param rates {@code LIMIT_…}: how much of what is done at a time, each as {@code 300/m} or 0
 * @param maximumBodyBytes {@code BODY_MAX_BYTES}: the size of a body of JSON
 */
public record Settings(
    String siteUrl,
    Path filesDirectory,
    String mailFrom,
    boolean demo,
    long maximumUploadBytes,
    int quotationValidityDays,
    int rfqOpenDays,
    int rfqSeats,
    String keycloakUrl,
    String keycloakAdminClient,
    String keycloakAdminSecret,
    long accountMemoryMillis,
    Map<Limit, Rate> rates,
    long maximumBodyBytes) {

  /** Reads the settings; a number that is none stops the start with its name. */
  public static Settings from(Function<String, @Nullable String> environment) {
    Reader reader = new Reader(environment);
    return new Settings(
        reader.text("SITE_URL", "http://localhost:8080"),
        Path.of(reader.text("FILES_DIR", System.getProperty("java.io.tmpdir") + "/entrepot-files")),
        reader.text("MAIL_FROM", "Entrepot <no-reply@entrepot.example>"),
        Boolean.parseBoolean(reader.text("ENTREPOT_DEMO", "false")),
        reader.number("UPLOAD_MAX_BYTES", 10L * 1024 * 1024),
        (int) reader.number("QUOTATION_VALIDITY_DAYS", 30),
        (int) reader.number("RFQ_OPEN_DAYS", 14),
        (int) reader.number("RFQ_SEATS", 10),
        reader.text("KEYCLOAK_URL", "http://localhost:8180/realms/entrepot"),
        reader.text("KEYCLOAK_ADMIN_CLIENT", "entrepot-admin"),
        reader.text("KEYCLOAK_ADMIN_SECRET", "entrepot-admin-demo"),
        reader.number("ACCOUNT_MEMORY_MILLIS", 1000),
        reader.rates(),
        reader.number("BODY_MAX_BYTES", 1024L * 1024));
  }

  private record Reader(Function<String, @Nullable String> environment) {

    String text(String name, String fallback) {
      String value = environment.apply(name);
      return value == null || value.isBlank() ? fallback : value.strip();
    }

    Map<Limit, Rate> rates() {
      Map<Limit, Rate> rates = new EnumMap<>(Limit.class);
      for (Limit limit : Limit.values()) {
        try {
          rates.put(limit, Rate.of(text(limit.setting(), limit.usual())));
        } catch (IllegalArgumentException e) {
          throw new IllegalArgumentException(limit.setting() + ": " + e.getMessage(), e);
        }
      }
      return rates;
    }

    long number(String name, long fallback) {
      String value = text(name, Long.toString(fallback));
      try {
        return Long.parseLong(value);
      } catch (NumberFormatException e) {
        throw new IllegalArgumentException(
            name + " must be a whole number, not '" + value + "'", e);
      }
    }
  }
}
