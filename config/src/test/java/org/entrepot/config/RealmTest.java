package org.entrepot.config;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The realm as it is imported: for real, and relaxed for the demo. */
class RealmTest {
  private static final Path FOLDER = Path.of("keycloak");
  private static final Map<String, String> NOTHING_SET =
      Map.of("KEYCLOAK_SITE_SECRET", "a", "KEYCLOAK_ADMIN_SECRET", "b");

  private final JsonObject real = realm(NOTHING_SET);

  @Test
  void guessing_passwords_is_slowed_down_and_locks_nobody_out_for_good() {
    assertThat(real.getBoolean("bruteForceProtected")).isTrue();
    assertThat(real.getBoolean("permanentLockout")).isFalse();
    assertThat(real.getInt("failureFactor")).isBetween(3, 10);
    assertThat(real.getInt("maxFailureWaitSeconds")).isBetween(300, 3600);
  }

  @Test
  void a_password_is_long_and_not_the_name() {
    assertThat(real.getString("passwordPolicy").split(" and "))
        .contains("length(12)", "maxLength(128)", "notUsername", "notEmail", "notContainsUsername");
  }

  @Test
  void a_password_is_none_of_the_common_ones_and_changed_only_by_who_knows_it() {
    assertThat(real.getString("passwordPolicy").split(" and "))
        .contains("passwordBlacklist(common.txt)", "maxAuthAge(0)");
    assertThat(text("password-blacklists/common.txt").lines())
        .contains("1234567890qaz", "entrepot2026")
        .allMatch(word -> word.length() >= 12 && word.equals(word.toLowerCase(Locale.ROOT)));
  }

  @Test
  void a_token_holds_no_more_roles_than_its_client_needs_and_none_works_for_ever() {
    for (String name : List.of("entrepot-site", "entrepot-cli", "entrepot-admin")) {
      assertThat(client(name).getBoolean("fullScopeAllowed")).as(name).isFalse();
      assertThat(client(name).getJsonArray("optionalClientScopes")).as(name).isEmpty();
    }
  }

  @Test
  void keys_of_rsa_have_3072_bits() {
    assertThat(
            real
                .getJsonObject("components")
                .getJsonArray("org.keycloak.keys.KeyProvider")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(key -> key.getString("providerId").startsWith("rsa"))
                .map(key -> key.getJsonObject("config").getJsonArray("keySize").getString(0)))
        .containsExactly("3072", "3072");
  }

  @Test
  void passkeys_and_one_time_codes_are_offered() {
    assertThat(real.getBoolean("webAuthnPolicyPasswordlessPasskeysEnabled")).isTrue();
    assertThat(real.getString("webAuthnPolicyPasswordlessUserVerificationRequirement"))
        .isEqualTo("required");
    assertThat(real.getString("otpPolicyType")).isEqualTo("totp");
    assertThat(authenticators("second factor by choice"))
        .contains("auth-otp-form", "webauthn-authenticator");
  }

  @Test
  void an_operator_does_not_get_in_without_a_second_factor() {
    assertThat(real.getString("browserFlow")).isEqualTo("entrepot sign-in");
    assertThat(authenticators("second factor by role"))
        .containsExactly("conditional-user-role", "conditional-credential", "auth-otp-form");
    assertThat(executions("second factor by role"))
        .allMatch(execution -> execution.getString("requirement").equals("REQUIRED"));
    assertThat(secondFactorRole(real)).isEqualTo("operator");
  }

  @Test
  void the_way_around_the_pages_is_shut() {
    for (JsonObject client : real.getJsonArray("clients").getValuesAs(JsonObject.class)) {
      boolean passwordGrant = client.getBoolean("directAccessGrantsEnabled", false);
      assertThat(passwordGrant && !client.get("enabled").toString().contains("false"))
          .as(client.getString("clientId"))
          .isFalse();
    }
    assertThat(client("admin-cli").getBoolean("enabled")).isFalse();
  }

  @Test
  void mail_addresses_are_confirmed() {
    assertThat(real.getString("verifyEmail")).isEqualTo("true");
  }

  @Test
  void the_demo_is_relaxed_in_three_named_points_and_nowhere_else() {
    Map<String, String> relaxations = relaxations();
    assertThat(relaxations)
        .containsOnlyKeys("ENTREPOT_DEMO", "KEYCLOAK_VERIFY_EMAIL", "KEYCLOAK_SECOND_FACTOR_ROLE");
    Map<String, String> all = new TreeMap<>(NOTHING_SET);
    all.putAll(relaxations);

    JsonObject demo = realm(all);

    assertThat(secondFactorRole(demo)).isEqualTo("second-factor");
    assertThat(roles(demo)).contains("second-factor");
    for (String key : List.of("passwordPolicy", "bruteForceProtected", "browserFlow", "roles")) {
      assertThat(demo.get(key)).as(key).isEqualTo(real.get(key));
    }
  }

  @Test
  void no_demo_user_is_a_user_of_the_real_realm() {
    assertThat(real.getJsonArray("users").getValuesAs(JsonObject.class))
        .extracting(user -> user.getString("username"))
        .containsExactly("service-account-entrepot-admin");
  }

  private JsonObject client(String name) {
    return real.getJsonArray("clients").getValuesAs(JsonObject.class).stream()
        .filter(each -> each.getString("clientId").equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static String secondFactorRole(JsonObject realm) {
    return realm.getJsonArray("authenticatorConfig").getValuesAs(JsonObject.class).stream()
        .map(each -> each.getJsonObject("config"))
        .filter(config -> config.containsKey("condUserRole"))
        .map(config -> config.getString("condUserRole"))
        .distinct()
        .reduce(
            (one, other) -> {
              throw new AssertionError("asked of " + one + ", not asked of " + other);
            })
        .orElseThrow();
  }

  private static Stream<String> roles(JsonObject realm) {
    return realm.getJsonObject("roles").getJsonArray("realm").getValuesAs(JsonObject.class).stream()
        .map(role -> role.getString("name"));
  }

  private List<String> authenticators(String flow) {
    return executions(flow).stream().map(each -> each.getString("authenticator")).toList();
  }

  private List<JsonObject> executions(String flow) {
    return real.getJsonArray("authenticationFlows").getValuesAs(JsonObject.class).stream()
        .filter(each -> each.getString("alias").equals(flow))
        .flatMap(
            each ->
                each
                    .getJsonArray("authenticationExecutions")
                    .getValuesAs(JsonObject.class)
                    .stream())
        .toList();
  }

  /** Puts values for the placeholders as Keycloak does at the import. */
  private static JsonObject realm(Map<String, String> values) {
    Matcher placeholder =
        Pattern.compile("\\$\\{(\\w+)(?::([^}]*))?}").matcher(text("entrepot-realm.json"));
    String filled =
        placeholder.replaceAll(
            found ->
                Matcher.quoteReplacement(
                    values.getOrDefault(
                        found.group(1), found.group(2) == null ? "" : found.group(2))));
    try (JsonReader reader = Json.createReader(new java.io.StringReader(filled))) {
      return reader.readObject();
    }
  }

  private static Map<String, String> relaxations() {
    Properties properties = new Properties();
    try {
      properties.load(new java.io.StringReader(text("demo/relaxed.properties")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> values = new TreeMap<>();
    properties.forEach((name, value) -> values.put(name.toString(), value.toString()));
    return values;
  }

  private static String text(String file) {
    try {
      return Files.readString(FOLDER.resolve(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
