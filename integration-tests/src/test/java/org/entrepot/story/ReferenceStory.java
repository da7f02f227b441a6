package org.entrepot.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.entrepot.config.Database;
import org.entrepot.environment.Answer;
import org.entrepot.environment.Environment;
import org.entrepot.environment.Member;
import org.entrepot.environment.OnEntrepot;
import org.entrepot.environment.People;
import org.entrepot.environment.Visitor;
import org.entrepot.reference.ImportReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The operator imports lists; everybody reads them, today's and an earlier day's. */
@OnEntrepot
@Tag("story")
class ReferenceStory {

  private static final Member OPERATOR = Member.named("operator");
  private static final Member ANYBODY = Member.anonymous();
  private static final int LIMIT_SECONDS = 120;

  /** Of the shipped set, and used by no other test. */
  private static final String DROPPED = "847160";

  private static final String NEW = "847149";

  @Test
  void a_code_is_added_and_one_withdrawn_while_old_objects_keep_theirs() {
    Map<String, String> tariff = tariff();
    Firm supplier =
        Firm.verifiedSupplier(People.ensured("referencestory.supplier"), "Tariff Works Ltd");
    String old = keyboard(supplier, DROPPED).is(201).number();
    Map<String, String> changed = new TreeMap<>(tariff);
    changed.remove(DROPPED);
    changed.put(NEW, "Zymurgic computing systems");

    Answer staged = imported("hs", csv(changed, "01,=cmd()\n"));
    String version = "reference/hs/versions/" + staged.number();
    assertThat(staged.at("status")).isEqualTo("STAGED");
    assertThat(staged.json().getInt("added")).isOne();
    assertThat(staged.json().getInt("withdrawn")).isOne();
    assertThat(staged.json().getInt("changed")).isZero();
    assertThat(staged.json().getInt("wrong")).isOne();
    assertThat(ANYBODY.get("codes/hs?q=zymurg").is(200).items()).isEmpty();
    assertThat(OPERATOR.get(version + "/changes?kind=WITHDRAWN").is(200).items())
        .extracting(change -> change.getString("code"))
        .containsExactly(DROPPED);
    assertThat(OPERATOR.get(version + "/errors").is(200).items().get(0).getString("code"))
        .isEqualTo("cell_formula");
    assertThat(OPERATOR.get(version + "/errors.csv").is(200).text()).contains("\"'=cmd()\"");

    OPERATOR
        .post(version + "/application", "{'validFrom':'2099-01-01'}")
        .refusesField("validFrom", "reference_valid_from_late");
    OPERATOR.post(version + "/application", "{}").is(200);
    OPERATOR.post(version + "/application", "{}").isRefused(409, "reference_decided");

    Eventually.holds(
        () ->
            assertThat(ANYBODY.get("codes/hs?q=zymurg").is(200).items())
                .extracting(found -> found.getString("code"))
                .containsExactly("8471.49"));
    assertThat(ANYBODY.get("reference/hs/" + DROPPED).is(200).json().getBoolean("inForce"))
        .isFalse();
    Answer before = ANYBODY.get("reference/hs/" + DROPPED + "?on=2025-03-01").is(200);
    assertThat(before.json().getBoolean("inForce")).isTrue();
    ANYBODY.get("reference/hs/" + NEW + "?on=2025-03-01").isRefused(404, "not_found");
    ANYBODY.get("reference/hs/" + NEW).is(200);
    ANYBODY.get("reference/hs/" + NEW + "?on=yesterday").refusesField("on", "date_unreadable");

    assertThat(supplier.owner().get("products/" + old).is(200).at("hs")).isEqualTo(DROPPED);
    keyboard(supplier, DROPPED).refusesField("hs", "code_withdrawn");
    keyboard(supplier, NEW).is(201);

    apply("hs", csv(tariff, ""), "{}");
    Eventually.holds(() -> keyboard(supplier, DROPPED).is(201));
    assertThat(ANYBODY.get("reference/hs/" + DROPPED + "?on=2025-03-01").is(200).text())
        .isEqualTo(before.text());
  }

  @Test
  void a_file_cut_in_half_is_applied_only_with_an_explicit_word() {
    Map<String, String> tariff = tariff();
    Map<String, String> half = new TreeMap<>();
    tariff.entrySet().stream()
        .limit(tariff.size() / 2)
        .forEach(code -> half.put(code.getKey(), code.getValue()));
    Answer staged = imported("hs", csv(half, "01,"));
    String version = "reference/hs/versions/" + staged.number();

    assertThat(staged.json().getBoolean("cut")).isTrue();
    OPERATOR.post(version + "/application", "{}").isRefused(409, "reference_cut");
    Visitor operator = Visitor.signedIn("operator");
    String page = "/operator/reference/hs/" + staged.number();
    assertThat(operator.get("/operator/reference").is(200).text()).contains("Harmonized System");
    assertThat(operator.get("/operator/reference/hs").is(200).text()).contains(staged.number());
    assertThat(operator.get(page).is(200).text())
        .contains("The file may be incomplete", "name=\"confirmed\"");
    assertThat(operator.submit(page, page, Map.of("do", "apply")).status()).isEqualTo(409);
    assertThat(operator.get(page + "/errors.csv").is(200).text()).startsWith("row,column");
    operator.submit(page, page, Map.of("do", "discard"));
    assertThat(OPERATOR.get(version).is(200).at("status")).isEqualTo("DISCARDED");
    OPERATOR
        .post(version + "/application", "{'confirmed':true}")
        .isRefused(409, "reference_decided");
  }

  @Test
  void of_two_imports_that_were_compared_with_the_same_edition_one_is_applied() {
    Answer one = imported("rate", "Date,USD\n2001-01-02,0.9423\n");
    Answer other = imported("rate", "Date,USD\n2001-01-03,0.9530\n");

    OPERATOR.post("reference/rate/versions/" + one.number() + "/application", "{}").is(200);
    OPERATOR
        .post("reference/rate/versions/" + other.number() + "/application", "{}")
        .isRefused(409, "reference_base_changed");
  }

  @Test
  void rates_are_told_of_the_last_published_day_and_vat_of_its_period() {
    apply("rate", "Date,USD,CNY,\n2003-06-02,1.1769,9.7408,\n2003-06-03,1.1756,N/A,\n", "{}");
    Answer rate = ANYBODY.get("exchange-rates/USD/CNY?on=2003-06-08").is(200);
    assertThat(rate.at("rate")).isEqualTo("8.276659019");
    assertThat(rate.at("publishedOn")).isEqualTo("2003-06-02");
    assertThat(rate.at("source")).contains("ECB");
    assertThat(ANYBODY.get("exchange-rates/EUR/USD?on=2003-06-08").is(200).at("rate"))
        .isEqualTo("1.1756");
    ANYBODY.get("exchange-rates/EUR/USD?on=2003-06-08&known=2003-06-09").is(404);
    ANYBODY.get("exchange-rates/EUR/XXX").is(404);

    assertThat(
            ANYBODY.get("vat-rates/DE?on=2026-03-01").is(200).items().get(0).getString("percent"))
        .isEqualTo("19");
    ANYBODY.get("vat-rates/DE?on=1960-03-01").is(404);
  }

  @Test
  void hostile_files_are_refused_and_leave_nothing() throws IOException {
    int before = OPERATOR.get("reference/unit/versions?limit=100").is(200).items().size();
    byte[] latin = "code,name\nMTK,m\u00b2\n".getBytes(StandardCharsets.ISO_8859_1);
    upload("unit", latin).refusesField("file", "reference_encoding");
    upload("unit", bomb()).refusesField("file", "reference_too_large");
    upload("unit", new byte[9 * 1024 * 1024]).refusesField("file", "reference_column_missing");
    upload("unit", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8))
        .refusesField("file", "reference_column_missing");
    upload("passwords", latin).is(404);

    assertThat(OPERATOR.get("reference/unit/versions?limit=100").is(200).items()).hasSize(before);
  }

  @Test
  void the_command_imports_beside_the_server_and_the_audit_has_it(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path file = folder.resolve("eurofxref-hist.csv");
    Files.writeString(file, "Date,USD\n2004-08-02,1.2025\nx,1\n");
    String said = command(0, "rate", file.toString(), "--apply", "--confirm");
    assertThat(said).contains("1 added", "1 wrong", "Row 3 Date", "Applied as edition");
    String number = said.substring(0, said.indexOf(':'));

    assertThat(ANYBODY.get("exchange-rates/EUR/USD?on=2004-08-02").is(200).at("rate"))
        .isEqualTo("1.2025");
    assertThat(OPERATOR.get("reference/rate/versions/" + number).is(200).at("importedBy"))
        .startsWith("command:");
    assertThat(Visitor.signedIn("operator").get("/operator/audit?object=" + number).text())
        .contains("Reference.stage", "Reference.apply");
    assertThat(command(1, "hs", file.toString())).contains("column hscode is missing");
    assertThat(command(2, "nonsense", file.toString())).contains("Usage");
  }

  private static Answer keyboard(Firm supplier, String hs) {
    return supplier.owner().post("products", "{'title':'A keyboard','hs':'" + hs + "','tiers':[]}");
  }

  /** The six-digit codes and chapters in force with their English names. */
  private static Map<String, String> tariff() {
    Map<String, String> tariff = new TreeMap<>();
    String next = "";
    do {
      Answer page =
          ANYBODY.get("reference/hs/entries?limit=100" + (next.isEmpty() ? "" : "&cursor=" + next));
      for (JsonObject entry : page.is(200).items()) {
        tariff.put(entry.getString("code"), entry.getJsonObject("cells").getString("english"));
      }
      next = page.has("nextCursor") ? page.at("nextCursor") : "";
    } while (!next.isEmpty());
    return tariff;
  }

  private static String csv(Map<String, String> codes, String more) {
    return codes.entrySet().stream()
        .map(code -> code.getKey() + ",\"" + code.getValue() + "\"\n")
        .collect(Collectors.joining("", "hscode,description\n", more));
  }

  private static void apply(String list, String file, String command) {
    Answer staged = imported(list, file);
    OPERATOR
        .post("reference/" + list + "/versions/" + staged.number() + "/application", command)
        .is(200);
  }

  private static Answer imported(String list, String file) {
    return upload(list, file.getBytes(StandardCharsets.UTF_8)).is(201);
  }

  private static Answer upload(String list, byte[] file) {
    return OPERATOR.upload("reference/" + list + "/versions", "list.csv", file, Map.of());
  }

  private static byte[] bomb() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write("code,name\n".getBytes(StandardCharsets.US_ASCII));
      byte[] megabyte = "\n".repeat(1024 * 1024).getBytes(StandardCharsets.US_ASCII);
      for (int i = 0; i < 65; i++) {
        out.write(megabyte);
      }
    }
    return bytes.toByteArray();
  }

  private static String command(int result, String... arguments)
      throws IOException, InterruptedException {
    Database.Account application = Environment.current().application();
    List<String> line =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                ImportReference.class.getName()));
    line.addAll(List.of(arguments));
    ProcessBuilder command = new ProcessBuilder(line);
    command.environment().put("DB_URL", Environment.current().databaseUrl());
    command.environment().put("DB_USER", application.user());
    command.environment().put("DB_PASSWORD", application.password());
    Process process = command.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(said).isEqualTo(result);
    return said;
  }
}
