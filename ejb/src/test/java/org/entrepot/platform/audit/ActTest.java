package org.entrepot.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.access.Origin;
import org.entrepot.platform.access.Person;
import org.entrepot.platform.number.Numbers;
import org.junit.jupiter.api.Test;

class ActTest {

  private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
  private static final String SUBJECT = "00000000-0000-4000-8000-000000000006";

  @Test
  void an_act_keeps_numbers_codes_and_ids() {
    String number = Numbers.random("ORD");
    Act act = act(SUBJECT, number, "order_state", SUBJECT, "203.0.113.77");

    assertThat(act)
        .isEqualTo(
            new Act(
                NOW, SUBJECT, "Ordering.accept", number, "order_state", SUBJECT, "203.0.113.0/24"));
  }

  @Test
  void nothing_that_somebody_typed_enters_an_entry() {
    Act act =
        act(
            "f:1:wei@example.com",
            "DE89370400440532013000",
            "Call +49 40 123",
            "wei.chen",
            "wei-laptop.example.com");

    assertThat(act.toString())
        .doesNotContain("wei")
        .doesNotContain("example")
        .doesNotContain("DE89")
        .doesNotContain("+49");
    assertThat(act.object()).isEqualTo("unreadable");
    assertThat(act.result()).isEqualTo("unreadable");
    assertThat(act.requestId()).hasSize(32);
    assertThat(act.network()).isEqualTo("unknown");
  }

  @Test
  void the_same_person_is_the_same_digest() {
    String first = act("f:1:wei", "ORD-0000000000", "done", "a", "::1").person();
    assertThat(first).isEqualTo(act("f:1:wei", "x", "done", "b", "::1").person());
    assertThat(first).isNotEqualTo(act("f:1:li", "x", "done", "b", "::1").person());
  }

  private static Act act(
      String subject, String object, String result, String requestId, String address) {
    Caller caller =
        new Caller(
            new Person(subject, "Wei Chen", "wei@example.com"),
            null,
            Set.of(),
            new Origin(Locale.ENGLISH, requestId, address));
    return Act.by(caller, NOW, "Ordering.accept", Optional.of(object), result);
  }
}
