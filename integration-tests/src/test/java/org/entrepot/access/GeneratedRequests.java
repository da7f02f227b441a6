package org.entrepot.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.entrepot.environment.Answer;
import org.entrepot.environment.OnEntrepot;
import org.entrepot.story.Firm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Requests drawn from the served description against every operation: whatever is asked, the answer
 * is one that the description knows. How much was asked and answered lies in {@code
 * target/fuzz.txt}. It runs under {@code -Pdrill}.
 */
@OnEntrepot
@EnabledIfSystemProperty(named = "entrepot.fuzz.seconds", matches = "[0-9]+")
class GeneratedRequests {

  private static final int SECONDS = Integer.getInteger("entrepot.fuzz.seconds", 30);
  private static final long SEED = Long.getLong("entrepot.fuzz.seed", 20_261_122L);

  /** They may end what the others need: the firm's verification, or somebody's place in it. */
  private static final Set<String> UNSETTLING =
      Set.of("updateCompany", "decideCompany", "leaveCompany", "changeMember", "removeMember");

  private final Map<String, Map<Integer, Integer>> seen = new TreeMap<>();
  private final Map<String, String> faults = new TreeMap<>();

  @Test
  void every_answer_is_one_that_the_description_knows() throws IOException {
    Described described = Described.served();
    Questions questions = new Questions(described, new Random(SEED));
    Map<Operation, Deed> deeds = deeds();
    Instant end = Instant.now().plus(Duration.ofSeconds(SECONDS));
    do {
      deeds.forEach((operation, deed) -> ask(described, questions, operation, deed));
    } while (Instant.now().isBefore(end));
    report();

    assertThat(faults.values()).isEmpty();
    assertThat(seen).hasSameSizeAs(deeds);
  }

  private static Map<Operation, Deed> deeds() {
    Staff.hire();
    Trade trade = trade("Generated");
    Trade unsettled = trade("Unsettled");
    Map<Operation, Deed> deeds = new LinkedHashMap<>();
    for (Operation operation : Operation.all()) {
      Trade where = UNSETTLING.contains(operation.id()) ? unsettled : trade;
      deeds.put(operation, Deeds.of(operation, where));
    }
    return deeds;
  }

  private static Trade trade(String name) {
    return new Trade(
        Staff.join(Firm.verifiedSupplier("supplier", name + " Works Ltd")),
        Staff.join(Firm.verifiedBuyer("buyer", name + " Imports GmbH")));
  }

  private void ask(Described described, Questions questions, Operation operation, Deed deed) {
    Questions.Asked asked = questions.ask(operation, deed);
    Answer answer = asked.answer();
    seen.computeIfAbsent(operation.id(), id -> new TreeMap<>())
        .merge(answer.status(), 1, Integer::sum);
    for (String fault : described.faults(operation, answer)) {
      String kind = operation.id() + " " + fault.replaceAll("[0-9a-f-]{20,}|\\d{4,}", "#");
      faults.putIfAbsent(kind, operation.id() + ": " + fault + " <- " + shortened(asked.request()));
    }
  }

  private static String shortened(String request) {
    return request.length() <= 600 ? request : request.substring(0, 600) + "…";
  }

  private void report() throws IOException {
    int all = seen.values().stream().flatMap(each -> each.values().stream()).mapToInt(n -> n).sum();
    List<String> lines = new ArrayList<>();
    lines.add(
        "%d requests to %d operations, seed %d, %d findings"
            .formatted(all, seen.size(), SEED, faults.size()));
    seen.forEach(
        (operation, statuses) ->
            lines.add(
                "%-32s %5d %s"
                    .formatted(
                        operation, statuses.values().stream().mapToInt(n -> n).sum(), statuses)));
    lines.addAll(faults.values());
    Files.write(Path.of("target", "fuzz.txt"), lines);
  }
}
