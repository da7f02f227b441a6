package org.entrepot.platform.settings;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.entrepot.platform.limit.Limit;
import org.entrepot.platform.limit.Rate;
import org.jspecify.annotations.Nullable;

/**
 * Everything that an installation may set, read once from the environment.
 *
 * @param siteUrl {@code SITE_URL}: where people reach the site, without a slash at the end; mails
 *     link to it
 * @param files where files lie and how large and how many they may be
 * @param search where the index lies and how long a search may take
 * @param mailFrom {@code MAIL_FROM}: the sender of mails
 * @param demo {@code ENTREPOT_DEMO}: whether an empty exchange is filled with the demo world
 * @param quotationValidityDays {@code QUOTATION_VALIDITY_DAYS}: a quotation's validity unless it
 *     says so
 * @param rfqOpenDays {@code RFQ_OPEN_DAYS}: an RFQ's deadline unless it says so
 * @param rfqSeats {@code RFQ_SEATS}: how many suppliers may quote on one RFQ
 * @param invitationDays {@code INVITATION_DAYS}: how many days after today an invitation to a
 *     company holds
 * @param keycloakUrl {@code KEYCLOAK_URL}: the realm's address
 * @param keycloakAdminClient {@code KEYCLOAK_ADMIN_CLIENT}: the service account that manages people
 * @param keycloakAdminSecret {@code KEYCLOAK_ADMIN_SECRET}: its secret
 * @param auditKeyFile {@code AUDIT_KEY_FILE}: the Ed25519 key that signs the audit's checkpoints,
 *     PKCS#8 PEM; without it there are none
 * @param auditTrustedKeys {@code AUDIT_TRUSTED_KEYS}: ids of further keys, such as former ones,
 *     with commas between
 * @param keepDoneDays {@code KEEP_DONE_DAYS}: after how many days events and alarms that are done
 *     with are deleted
 * @param accountMemoryMillis {@code ACCOUNT_MEMORY_MILLIS}: how long the identity provider's word
 *     that an account is open serves
 * @param rates {@code LIMIT_…}: how much of what is done at a time, each as {@code 300/m} or 0
 * @param maximumBodyBytes {@code BODY_MAX_BYTES}: the size of a body of JSON
 * @param reference how large an imported list may be
 */
public record Settings(
    String siteUrl,
    FileSettings files,
    SearchSettings search,
    String mailFrom,
    boolean demo,
    int quotationValidityDays,
    int rfqOpenDays,
    int rfqSeats,
    int invitationDays,
    String keycloakUrl,
    String keycloakAdminClient,
    String keycloakAdminSecret,
    Optional<Path> auditKeyFile,
    Set<String> auditTrustedKeys,
    int keepDoneDays,
    long accountMemoryMillis,
    Map<Limit, Rate> rates,
    long maximumBodyBytes,
    ReferenceSettings reference) {

  /** Reads the settings; a number that is none stops the start with its name. */
  public static Settings from(Function<String, @Nullable String> environment) {
    SettingsReader reader = new SettingsReader(environment);
    return new Settings(
        reader.text("SITE_URL", "http://localhost:8080"),
        FileSettings.from(reader),
        SearchSettings.from(reader),
        reader.text("MAIL_FROM", "Entrepot <no-reply@entrepot.example>"),
        Boolean.parseBoolean(reader.text("ENTREPOT_DEMO", "false")),
        (int) reader.number("QUOTATION_VALIDITY_DAYS", 30),
        (int) reader.number("RFQ_OPEN_DAYS", 14),
        (int) reader.number("RFQ_SEATS", 10),
        (int) reader.number("INVITATION_DAYS", 7),
        reader.text("KEYCLOAK_URL", "http://localhost:8180/realms/entrepot"),
        reader.text("KEYCLOAK_ADMIN_CLIENT", "entrepot-admin"),
        reader.text("KEYCLOAK_ADMIN_SECRET", "entrepot-admin-demo"),
        Optional.of(reader.text("AUDIT_KEY_FILE", ""))
            .filter(file -> !file.isEmpty())
            .map(Path::of),
        reader.list("AUDIT_TRUSTED_KEYS"),
        (int) reader.number("KEEP_DONE_DAYS", 30),
        reader.number("ACCOUNT_MEMORY_MILLIS", 1000),
        reader.rates(),
        reader.number("BODY_MAX_BYTES", 1024L * 1024),
        ReferenceSettings.from(reader));
  }
}
