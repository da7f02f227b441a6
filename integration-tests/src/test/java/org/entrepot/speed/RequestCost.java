package org.entrepot.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entrepot.environment.Member;
import org.entrepot.environment.OnEntrepot;
import org.entrepot.story.Firm;
import org.junit.jupiter.api.Test;

/**
 * What a request costs the server, run by name only ({@code -Dit.test=RequestCost}): CPU of the
 * whole process a request, one caller, the kinds taking turns; the medians of five rounds are
 * printed. The reference is {@code GET /ping}, which asks nothing of the database.
 */
@OnEntrepot
class RequestCost {

  private static final int ROUNDS = 5;
  private static final int REQUESTS = 400;
  private static final String DRAFT = "{'title':'A draft','tiers':[]}";

  @Test
  void milliseconds_of_cpu_a_request() throws IOException, InterruptedException {
    Firm supplier = Firm.verifiedSupplier("supplier", "Counting Works Ltd");
    Member owner = supplier.owner();
    String product = owner.post("products", DRAFT).is(201).number();
    Map<String, Runnable> kinds = new LinkedHashMap<>();
    kinds.put("GET /ping", () -> Member.anonymous().get("ping").is(200));
    kinds.put("GET one product, signed in", () -> owner.get("products/" + product).is(200));
    kinds.put("POST, audited, without a key", () -> owner.post("products", DRAFT).is(201));
    kinds.put(
        "POST, audited, with a key",
        () -> owner.once(UUID.randomUUID().toString()).post("products", DRAFT).is(201));
    kinds.put("POST, refused and audited", () -> owner.post("products", "{'title':''}").is(422));
    kinds.put("POST, repeated", () -> owner.once("the-same").post("products", DRAFT).is(201));

    Map<String, List<Double>> measured = new LinkedHashMap<>();
    for (int round = -1; round < ROUNDS; round++) {
      for (Map.Entry<String, Runnable> kind : kinds.entrySet()) {
        double cost = cost(kind.getValue());
        if (round >= 0) {
          measured.computeIfAbsent(kind.getKey(), each -> new ArrayList<>()).add(cost);
        }
      }
    }
    measured.forEach(
        (kind, costs) -> {
          costs.sort(null);
          System.out.printf("%-32s %6.2f ms  %s%n", kind, costs.get(ROUNDS / 2), costs);
        });
    assertThat(measured).hasSameSizeAs(kinds);
  }

  private static double cost(Runnable request) throws IOException, InterruptedException {
    double before = ServerCpu.seconds();
    for (int i = 0; i < REQUESTS; i++) {
      request.run();
    }
    return Math.round((ServerCpu.seconds() - before) * 100_000 / REQUESTS) / 100.0;
  }
}
