package org.entrepot.platform.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.entrepot.platform.error.FieldError;
import org.entrepot.platform.error.Refusal;

/** Says that something was refused, and by which rule. */
public final class Refusals {

  private Refusals() {}

  public static void refused(String code, ThrowingCallable deed) {
    Refusal refusal = catchThrowableOfType(Refusal.class, deed);
    assertThat(refusal).as("it was done, though %s forbids it", code).isNotNull();
    assertThat(refusal.code()).isEqualTo(code);
  }

  public static void forbidden(String code, ThrowingCallable deed) {
    refused(code, deed);
    assertThat(catchThrowableOfType(Refusal.class, deed).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
  }

  /** A field and its code, such as {@code lines.0.quantity quantity_over_packed}. */
  public static void refusedField(String field, String code, ThrowingCallable deed) {
    Refusal refusal = catchThrowableOfType(Refusal.class, deed);
    assertThat(refusal).as("it was done, though %s forbids it", code).isNotNull();
    assertThat(refusal.fieldErrors())
        .extracting(FieldError::field, FieldError::code)
        .contains(org.assertj.core.groups.Tuple.tuple(field, code));
  }
}
