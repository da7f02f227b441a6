package org.entrepot.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.entrepot.environment.Answer;
import org.entrepot.environment.Environment;
import org.entrepot.environment.Member;
import org.entrepot.environment.OnEntrepot;
import org.entrepot.environment.Visitor;
import org.entrepot.platform.value.Digest;
import org.entrepot.story.Firm;
import org.entrepot.story.Negotiation;
import org.junit.jupiter.api.Test;

/** Nothing can be written where uploads and documents lie, or no more than the start of it. */
@OnEntrepot
class DiskFull {

  /** Less than any document has, so that each is cut off in the middle. */
  private static final int ROOM_BYTES = 100;

  /** More than a server keeps in memory of an upload. */
  private static final int LARGE = 3_000_000;

  @Test
  void without_its_folder_nothing_is_done_by_halves_and_everybody_is_told() throws Exception {
    Path files = Environment.current().files();
    Path aside = files.resolveSibling("files.aside");
    Scene scene = new Scene();
    Files.move(files, aside);
    Files.createFile(files);
    try {
      scene.isRefused();
      scene.contractIsUnreadable();
    } finally {
      Files.delete(files);
      Files.move(aside, files);
    }
    scene.worksAgain();
  }

  @Test
  void a_file_that_does_not_fit_leaves_no_half_of_itself() throws Exception {
    assumeTrue(canLimit(), "only Linux limits the files of a running process");
    Scene scene = new Scene();
    limit(Integer.toString(ROOM_BYTES));
    try {
      scene.isRefused();
      scene.buyer.owner().get("contracts/" + scene.contract + "/pdf").is(200);
      everyFileIsWhole();
    } finally {
      limit("unlimited");
    }
    scene.worksAgain();
    everyFileIsWhole();
  }

  /** Two firms with one trade behind them and another about to be concluded. */
  private static final class Scene {
    private final Firm supplier = Firm.verifiedSupplier(Crew.maker(), "Roomy Works Ltd");
    private final Firm buyer = Firm.verifiedBuyer(Crew.importer(), "Roomy Imports GmbH");
    private final Visitor visitor = Visitor.signedIn(Crew.importer()).actingFor(buyer.number());
    private final String contract;
    private final String quotation;
    private final String digest;

    Scene() {
      String order = Negotiation.ordered(buyer, supplier);
      contract = buyer.owner().get("orders/" + order).is(200).at("contract");
      String rfq = Negotiation.published(buyer);
      quotation = Negotiation.quote(supplier, rfq, "30.00", "150.00").is(201).number();
      digest = Negotiation.digest(buyer, quotation);
    }

    void isRefused() {
      for (byte[] paper : List.of(paper(0), paper(LARGE))) {
        Answer upload = upload(paper).isRefused(503, "storage_unavailable");
        assertThat(upload.header("Retry-After")).isNotEmpty();
      }
      accept().isRefused(503, "storage_unavailable");
      assertThat(buyer.owner().get("orders").is(200).items()).hasSize(1);
      assertThat(buyer.owner().get("contracts").is(200).items()).hasSize(1);
      assertThat(buyer.owner().get("invoices").is(200).items()).hasSize(1);
      assertThat(documents()).isEqualTo(1);
    }

    void contractIsUnreadable() {
      Answer problem = buyer.owner().get("contracts/" + contract + "/pdf");
      problem.isRefused(503, "storage_unavailable");
      Answer page = visitor.get("/desk/contracts/" + contract + ".pdf").is(503);
      assertThat(page.header("Retry-After")).isNotEmpty();
      assertThat(page.text())
          .contains("<h1", "try again later")
          .doesNotContain("Exception", "error.");
    }

    void worksAgain() {
      upload(paper(0)).is(201);
      assertThat(documents()).isEqualTo(2);
      Answer trade = accept().is(201);
      assertThat(accept().is(201).text()).isEqualTo(trade.text());
      assertThat(buyer.owner().get("orders").is(200).items()).hasSize(2);
      for (String path :
          List.of("contracts/" + trade.at("contract.number"), "contracts/" + contract)) {
        byte[] pdf = buyer.owner().get(path + "/pdf").is(200).bytes();
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
      }
      assertThat(buyer.owner().get("invoices/" + trade.at("invoice.number")).is(200).text())
          .contains("-00002");
    }

    private Answer accept() {
      Member once = buyer.owner().once("accepted " + quotation);
      return once.post(
          "quotations/" + quotation + "/acceptance", "{'versionDigest':'" + digest + "'}");
    }

    private Answer upload(byte[] paper) {
      return supplier
          .owner()
          .upload(
              "companies/" + supplier.number() + "/documents",
              "certificate.pdf",
              paper,
              Map.of("kind", "LICENCE"));
    }

    /** A paper that nobody has stored yet, so many bytes longer than the smallest. */
    private byte[] paper(int longer) {
      String page = "200 %d%s".formatted(System.nanoTime() % 10_000_000, " ".repeat(longer));
      return new String(Firm.PAPER, StandardCharsets.US_ASCII)
          .replace("200 200", page)
          .getBytes(StandardCharsets.US_ASCII);
    }

    private int documents() {
      return supplier
          .owner()
          .get("companies/" + supplier.number() + "/documents")
          .is(200)
          .items()
          .size();
    }
  }

  /** Every file lies under the digest of what is in it. */
  private static void everyFileIsWhole() throws IOException {
    try (Stream<Path> all = Files.walk(Environment.current().files())) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        assertThat(Digest.of(Files.readAllBytes(file)).hex())
            .isEqualTo(file.getFileName().toString());
      }
    }
  }

  private static boolean canLimit() {
    return Files.isExecutable(Path.of("/usr/bin/prlimit"));
  }

  /** What the server writes into one file ends there, as where a disk is full. */
  private static void limit(String bytes) throws IOException, InterruptedException {
    Process prlimit =
        new ProcessBuilder(
                "/usr/bin/prlimit",
                "--pid",
                Long.toString(Environment.current().serverProcess()),
                "--fsize=" + bytes + ":")
            .inheritIO()
            .start();
    assertThat(prlimit.waitFor(10, TimeUnit.SECONDS)).isTrue();
    assertThat(prlimit.exitValue()).isZero();
  }
}
