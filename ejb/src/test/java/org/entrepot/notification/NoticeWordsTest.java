package org.entrepot.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeWordsTest {

  private static final Map<String, String> REJECTED =
      Map.of("company", "Nordhafen Handel", "reason", "The licence cannot be read.");

  @Test
  void a_notice_is_written_in_the_language_of_its_reader() {
    assertThat(words("company.rejected", REJECTED, Locale.ENGLISH))
        .isEqualTo(
            new NoticeWords(
                "Nordhafen Handel was not verified",
                """
                The operator did not verify Nordhafen Handel.
                Reason: The licence cannot be read.
                Correct it and submit again."""));
    assertThat(words("company.rejected", REJECTED, Locale.CHINESE).subject())
        .isEqualTo("Nordhafen Handel 未通过核验");
  }

  @Test
  void a_fact_that_is_a_word_of_ours_is_translated_too() {
    Map<String, String> facts = Map.of("member", "Wei", "company", "Dinghai", "role", "SALES");
    assertThat(words("member.changed", facts, Locale.CHINESE).body())
        .isEqualTo("Wei 现为 Dinghai 的销售与采购。");
  }

  @Test
  void instants_and_days_read_as_the_language_writes_them() {
    Map<String, String> facts = Map.of("company", "2026-11-22T16:00:00Z", "reason", "2026-12-01");
    NoticeWords words =
        NoticeWords.of("company.rejected", facts, Locale.ENGLISH, ZoneId.of("Asia/Shanghai"));
    assertThat(words.subject()).contains("Nov 23, 2026").doesNotContain("T16:00");
    assertThat(words.body()).contains("Dec 1, 2026");
  }

  @Test
  void what_only_looks_like_a_day_stays_as_it_is() {
    Map<String, String> facts = Map.of("company", "2026-13-45", "reason", "none");
    assertThat(words("company.rejected", facts, Locale.ENGLISH).subject()).startsWith("2026-13-45");
  }

  @Test
  void a_name_cannot_begin_another_line_of_the_subject() {
    Map<String, String> facts = Map.of("company", "A\r\nBcc: all@example.com", "reason", "x");
    assertThat(words("company.rejected", facts, Locale.ENGLISH).subject())
        .isEqualTo("A Bcc: all@example.com was not verified");
  }

  @Test
  void braces_in_a_name_are_not_filled() {
    Map<String, String> facts = Map.of("company", "{reason}", "reason", "secret");
    assertThat(words("company.rejected", facts, Locale.ENGLISH).subject())
        .isEqualTo("{reason} was not verified");
  }

  @ParameterizedTest
  @CsvSource({
    "RFQ-7K2M9QXD4B, /desk/rfqs/RFQ-7K2M9QXD4B",
    "QUO-7K2M9QXD4B, /desk/quotations/QUO-7K2M9QXD4B",
    "CON-7K2M9QXD4B, /desk/contracts/CON-7K2M9QXD4B",
    "ORD-7K2M9QXD4B, /desk/orders/ORD-7K2M9QXD4B",
    "INV-7K2M9QXD4B, /desk/invoices/INV-7K2M9QXD4B",
    "COM-7K2M9QXD4B, /desk/company",
    "XYZ-7K2M9QXD4B, /desk/messages",
    "nonsense, /desk/messages"
  })
  void an_object_is_opened_on_the_page_of_its_kind(String number, String path) {
    assertThat(SitePath.of(number)).isEqualTo(path);
  }

  private static NoticeWords words(String type, Map<String, String> facts, Locale locale) {
    return NoticeWords.of(type, facts, locale, ZoneOffset.UTC);
  }
}
