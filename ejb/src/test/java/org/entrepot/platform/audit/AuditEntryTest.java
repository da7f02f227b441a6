package org.entrepot.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AuditEntryTest {

  private static final Instant NOW = Instant.parse("2026-11-22T08:00:00.000001Z");

  /** What sha256sum says of the ten lines of an entry of old. */
  private static final String BY_SHA256SUM =
      "c2e27a0311d9b41910084176375a96746c67d3cdec06873512c18d4e3f1fb0b0";

  @Test
  void an_entry_is_intact_at_its_own_place_only() {
    AuditEntry entry = AuditEntry.after(7, 3, AuditEntry.FIRST_HASH, act(null, "ORD-1"));
    assertThat(entry.sequence()).isEqualTo(4);
    assertThat(entry.isIntact()).isTrue();
    assertThat(entry.isIntactAt(4)).isTrue();
    assertThat(entry.isIntactAt(5)).isFalse();
  }

  @Test
  void an_absent_text_and_the_word_for_it_are_told_apart() {
    assertThat(hash(act(null, "ORD-1"))).isNotEqualTo(hash(act("null", "ORD-1")));
    assertThat(hash(act(null, "ORD-1"))).isNotEqualTo(hash(act("-", "ORD-1")));
  }

  @Test
  void text_does_not_move_from_one_field_to_the_next_unseen() {
    assertThat(hash(act("a", "b\nc"))).isNotEqualTo(hash(act("a\nb", "c")));
    assertThat(hash(act("a,1:b", "c"))).isNotEqualTo(hash(act("a", "b,1:c")));
  }

  @Test
  void an_entry_from_before_formats_is_still_verified() {
    Act act = new Act(NOW, "p", "Ordering.accept", "ORD-1", "done", "r", "127.0.0.1");
    AuditEntry old = new AuditEntry(1, 5, 1, act, AuditEntry.FIRST_HASH, BY_SHA256SUM);
    assertThat(old.isIntact()).isTrue();
  }

  private static String hash(Act act) {
    return AuditEntry.after(7, 0, AuditEntry.FIRST_HASH, act).hash();
  }

  private static Act act(@Nullable String person, String object) {
    return new Act(NOW, person, "Ordering.accept", object, "done", "inside", "inside");
  }
}
