package org.entrepot.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.entrepot.platform.error.FieldError;
import org.entrepot.platform.value.CodeList;
import org.entrepot.platform.value.CodeRow;
import org.entrepot.platform.value.CodesInForce;
import org.entrepot.platform.value.HsCode;
import org.entrepot.platform.value.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WithdrawnCodesTest {

  record Line(@Nullable HsCode hs, Optional<Unit> unit) {}

  record Order(List<Line> lines, Currency currency) implements Command {}

  private final Order order =
      new Order(
          List.of(
              new Line(null, Optional.of(Unit.PIECE)),
              new Line(HsCode.of("847130"), Optional.of(Unit.of("PR")))),
          Currency.getInstance("EUR"));

  @AfterEach
  void bringTheShippedSetsBack() {
    for (CodeList list : CodeList.values()) {
      CodesInForce.replace(list, List.of());
    }
  }

  @Test
  void codes_in_force_are_none() {
    assertThat(WithdrawnCodes.in(order)).isEmpty();
  }

  @Test
  void a_withdrawn_code_is_named_at_its_field_however_deep() {
    withdraw(CodeList.UNIT, "PR");
    withdraw(CodeList.HS, "847130");
    withdraw(CodeList.CURRENCY, "EUR");

    assertThat(WithdrawnCodes.in(order))
        .extracting(FieldError::field)
        .containsExactly("lines.1.hs", "lines.1.unit", "currency");
    assertThat(WithdrawnCodes.in(order))
        .extracting(FieldError::code)
        .containsOnly("code_withdrawn");
  }

  private static void withdraw(CodeList list, String code) {
    List<CodeRow> rows = new ArrayList<>();
    for (CodeRow row : list.shipped()) {
      rows.add(new CodeRow(row.code(), row.cells(), !row.code().equals(code)));
    }
    CodesInForce.replace(list, rows);
  }
}
