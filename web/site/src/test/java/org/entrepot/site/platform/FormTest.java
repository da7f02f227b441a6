package org.entrepot.site.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.entrepot.platform.error.FieldError;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.value.InvalidValue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FormTest {
  enum Mode {
    SEA,
    AIR
  }

  /** A value as the kernel makes them: one text, and a refusal with a code. */
  record Code(String text) {
    public static Code of(String text) {
      if (text.length() != 3) {
        throw new InvalidValue("code_length", text);
      }
      return new Code(text.toUpperCase(java.util.Locale.ROOT));
    }

    @Override
    public String toString() {
      return text;
    }
  }

  record Price(BigDecimal amount, Currency currency) {
    Price {
      if (amount.scale() > 2) {
        throw new InvalidValue("money_scale", amount.toString());
      }
    }
  }

  record Line(@Size(max = 10) String goods, @Positive BigDecimal quantity, @Nullable Code code) {}

  record Inquiry(
      @Size(min = 3, max = 40) String title,
      Price price,
      List<Line> lines,
      Mode mode,
      LocalDate wanted,
      Instant deadline,
      boolean sealed,
      int seats,
      Optional<Code> origin,
      @Nullable String note,
      Set<Mode> modes) {}

  record Small(String title, @Nullable BigDecimal amount) {}

  record Place(@Nullable Address address) {}

  record Address(
      String city, @Pattern(regexp = "[A-Z]{2}", message = "country_code") String country) {}

  private static Form complete() {
    return Posts.form(
        "title", " Bolts ",
        "price.amount", "12 340.50",
        "price.currency", "usd",
        "lines.0.goods", "M8",
        "lines.0.quantity", "1200",
        "lines.0.code", "abc",
        "lines.1.goods", "M10",
        "lines.1.quantity", "0.5",
        "mode", "SEA",
        "wanted", "2027-01-31",
        "deadline", "2026-12-01T17:00",
        "sealed", "true",
        "seats", "10",
        "origin", "",
        "note", "",
        "modes", "SEA",
        "modes", "AIR");
  }

  private static <T extends Record> T read(Form form, Class<T> type) {
    AtomicReference<T> command = new AtomicReference<>();
    form.submit(
        () -> {
          command.set(form.read(type));
          return "/next";
        });
    return command.get();
  }

  @Test
  void a_complete_form_becomes_its_command() {
    Inquiry inquiry = read(complete(), Inquiry.class);

    assertThat(inquiry)
        .isEqualTo(
            new Inquiry(
                "Bolts",
                new Price(new BigDecimal("12340.50"), Currency.getInstance("USD")),
                List.of(
                    new Line("M8", new BigDecimal("1200"), new Code("ABC")),
                    new Line("M10", new BigDecimal("0.5"), null)),
                Mode.SEA,
                LocalDate.of(2027, 1, 31),
                Instant.parse("2026-12-01T09:00:00Z"),
                true,
                10,
                Optional.empty(),
                null,
                Set.of(Mode.SEA, Mode.AIR)));
  }

  @Test
  void what_is_read_and_filled_in_again_reads_the_same() {
    Inquiry inquiry = read(complete(), Inquiry.class);
    Form form = Posts.form();
    form.fill(inquiry);

    assertThat(form.value("deadline")).isEqualTo("2026-12-01T17:00");
    assertThat(form.value("lines.1.quantity")).isEqualTo("0.5");
    assertThat(form.value("price.currency")).isEqualTo("USD");
    assertThat(form.value("lines.0.code")).isEqualTo("ABC");
    assertThat(form.chosen("modes", "AIR")).isTrue();
    assertThat(form.chosen("modes", "ROAD")).isFalse();
    assertThat(form.rows("lines")).containsExactly(0, 1);
  }

  @Test
  void every_wrong_field_is_named_at_once_and_everything_typed_is_kept() {
    Form form =
        Posts.form(
            "title", "x",
            "price.amount", "12,5",
            "price.currency", "XXQ",
            "lines.0.goods", "a name that is too long",
            "lines.0.quantity", "-1",
            "lines.0.code", "abcd",
            "mode", "ROAD",
            "wanted", "31.1.2027",
            "deadline", "tomorrow",
            "seats", "2.5");

    String next = form.submit(() -> form.read(Inquiry.class).title());

    assertThat(next).isNull();
    assertThat(form.isFailed()).isTrue();
    assertThat(form.error("title")).isEqualTo("size 3");
    assertThat(form.error("price.amount")).isEqualTo("number_format");
    assertThat(form.error("price.currency")).isEqualTo("currency_unknown");
    assertThat(form.error("lines.0.goods")).isEqualTo("size 0");
    assertThat(form.error("lines.0.quantity")).isEqualTo("positive");
    assertThat(form.error("lines.0.code")).isEqualTo("code_length");
    assertThat(form.error("mode")).isEqualTo("choice");
    assertThat(form.error("wanted")).isEqualTo("date");
    assertThat(form.error("deadline")).isEqualTo("date_time");
    assertThat(form.error("seats")).isEqualTo("whole_number");
    assertThat(form.value("price.amount")).isEqualTo("12,5");
    assertThat(form.value("deadline")).isEqualTo("tomorrow");
  }

  @Test
  void a_blank_that_the_command_needs_is_refused_and_one_that_it_does_not_is_absent() {
    Form blank = Posts.form("title", "  ", "amount", " ");
    assertThat(read(blank, Small.class)).isNull();
    assertThat(blank.error("title")).isEqualTo("not_null");
    assertThat(blank.error("amount")).isEmpty();

    assertThat(read(Posts.form("title", "a"), Small.class)).isEqualTo(new Small("a", null));
  }

  @Test
  void a_nested_record_that_is_left_blank_is_absent_and_half_filled_is_refused() {
    assertThat(read(Posts.form("address.city", "", "address.country", ""), Place.class))
        .isEqualTo(new Place(null));

    Form half = Posts.form("address.city", "", "address.country", "Germany");
    assertThat(read(half, Place.class)).isNull();
    assertThat(half.error("address.city")).isEqualTo("not_null");
    assertThat(half.error("address.country")).isEqualTo("country_code");
  }

  @Test
  void a_value_whose_parts_do_not_fit_together_is_refused_at_its_first_part() {
    record Priced(Price price) {}
    Form form = Posts.form("price.amount", "1.005", "price.currency", "EUR");

    assertThat(read(form, Priced.class)).isNull();
    assertThat(form.error("price.amount")).isEqualTo("money_scale");
  }

  @Test
  void numbers_with_exponents_or_without_end_are_no_numbers() {
    for (String text : List.of("1e9", "1E+999999999", "0x10", "NaN", "9".repeat(31), "1.", "١٢")) {
      Form form = Posts.form("title", "a", "amount", text);
      assertThat(read(form, Small.class)).as(text).isNull();
      assertThat(form.error("amount")).as(text).isEqualTo("number_format");
    }
  }

  @Test
  void offered_rows_left_blank_are_dropped_and_the_others_move_up() {
    Form form =
        Posts.form(
            "title", "abc",
            "lines.0.goods", "",
            "lines.0.code", "C62",
            "lines.3.goods", "M8",
            "lines.3.quantity", "x",
            "lines.3.code", "C62");
    form.offerRows("lines", 2, Map.of("code", "C62"));
    record Lines(String title, List<Line> lines) {}

    assertThat(read(form, Lines.class)).isNull();
    assertThat(form.rows("lines")).containsExactly(0);
    assertThat(form.value("lines.0.goods")).isEqualTo("M8");
    assertThat(form.error("lines.0.quantity")).isEqualTo("number_format");
  }

  @Test
  void rows_are_offered_added_and_removed() {
    Form form = Posts.form();
    form.offerRows("lines", 2, Map.of("code", "C62"));
    assertThat(form.rows("lines")).containsExactly(0, 1);
    form.addRow("lines");
    form.set("lines.1.goods", "M8");
    form.removeRow("lines", "0");
    assertThat(form.rows("lines")).containsExactly(0, 1);
    assertThat(form.value("lines.0.goods")).isEqualTo("M8");
    assertThat(form.value("lines.1.code")).isEqualTo("C62");
  }

  @Test
  void a_row_number_beyond_reason_is_no_row() {
    record Lines(List<Line> lines) {}
    Form form = Posts.form("lines.999999999.goods", "M8", "lines.1000.goods", "M8");
    assertThat(read(form, Lines.class)).isEqualTo(new Lines(List.of()));
  }

  @Test
  void the_errors_of_the_service_stand_at_their_fields_and_rules_over_the_form() {
    Form form = Posts.form("title", "Bolts");
    form.learn("title", "Title");

    form.submit(
        () -> {
          throw Refusal.invalid(
              List.of(FieldError.of("lines[0].goods", "unknown"), FieldError.of("title", "taken")));
        });

    assertThat(form.error("lines.0.goods")).isEqualTo("unknown");
    assertThat(form.getSummary())
        .containsExactly(
            new FormError("", "", "unknown"), new FormError("f-title", "Title", "taken"));

    Form other = Posts.form("title", "Bolts");
    other.submit(
        () -> {
          throw Refusal.rule("rfq_closed");
        });
    assertThat(other.getSummary()).containsExactly(new FormError("", "", "rfq_closed"));
    assertThat(other.value("title")).isEqualTo("Bolts");
  }

  @Test
  void what_is_foreign_forbidden_or_away_is_not_an_error_of_the_form() {
    for (Refusal refusal :
        List.of(Refusal.notFound(), Refusal.forbidden("role"), Refusal.unavailable("database"))) {
      Form form = Posts.form();
      assertThatThrownBy(
              () ->
                  form.submit(
                      () -> {
                        throw refusal;
                      }))
          .isSameAs(refusal);
    }
  }

  @Test
  void what_was_filled_is_shown_until_something_is_posted() {
    Form form = Posts.form("title", "typed");
    form.set("title", "stored");
    assertThat(form.value("title")).isEqualTo("stored");
    form.take();
    assertThat(form.value("title")).isEqualTo("typed");
  }

  @Test
  void an_input_is_described_by_what_stands_beside_it() {
    Form form = Posts.form("title", "").named("reply");
    assertThat(form.describedBy("lines.0.goods", "help", "")).isEqualTo("reply-lines-0-goods-help");
    assertThat(form.describedBy("title", null, null)).isEmpty();
    form.refuse("title", "not_null");
    assertThat(form.describedBy("title", "", "x"))
        .isEqualTo("reply-title-example reply-title-error");
  }
}
