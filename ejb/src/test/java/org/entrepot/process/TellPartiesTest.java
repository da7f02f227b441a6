package org.entrepot.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.entrepot.directory.MemberRole;
import org.entrepot.directory.Recipient;
import org.entrepot.notification.Reader;
import org.entrepot.platform.outbox.Event;
import org.entrepot.platform.value.CompanyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TellPartiesTest {

  private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "company.verified, OWNER",
    "member.added, OWNER",
    "quotation.submitted, OWNER SALES",
    "rfq.published, OWNER SALES",
    "contract.concluded, OWNER SALES",
    "invoice.issued, OWNER FINANCE",
    "order.shipped, OWNER SALES FINANCE LOGISTICS",
    "something.new, OWNER SALES FINANCE LOGISTICS"
  })
  void those_are_told_whom_it_concerns(String type, String roles) {
    assertThat(TellParties.readers(event(type), everybody()).stream().map(Reader::person))
        .containsExactlyElementsOf(List.of(roles.split(" ")));
  }

  @Test
  void the_person_whom_it_is_about_is_told_in_any_role() {
    Event event =
        new Event("member.added", "COM-1", Map.of("person", "VIEWER"), List.of(new CompanyId(1)));
    assertThat(TellParties.readers(event, everybody()).stream().map(Reader::person))
        .containsExactly("OWNER", "VIEWER");
  }

  @Test
  void a_reader_is_told_because_of_the_company_that_they_belong_to() {
    Recipient sales = new Recipient("wei", "COM-1", MemberRole.SALES);
    assertThat(TellParties.readers(event("quotation.submitted"), List.of(sales)))
        .containsExactly(new Reader("wei", "COM-1"));
  }

  @Test
  void news_of_three_days_goes_out_by_mail_and_older_news_does_not() {
    assertThat(TellParties.isNews(NOW.minus(Duration.ofDays(3)).plusMillis(1), NOW)).isTrue();
    assertThat(TellParties.isNews(NOW.minus(Duration.ofDays(3)), NOW)).isFalse();
  }

  private static Event event(String type) {
    return new Event(type, "QUO-1", Map.of(), List.of(new CompanyId(1)));
  }

  private static List<Recipient> everybody() {
    return Arrays.stream(MemberRole.values())
        .map(role -> new Recipient(role.name(), "COM-1", role))
        .toList();
  }
}
