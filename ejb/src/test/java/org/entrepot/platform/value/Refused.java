package org.entrepot.platform.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Says that something cannot be made, and by which rule. */
final class Refused {
  private Refused() {}

  static void as(String code, ThrowingCallable making) {
    InvalidValue refusal = catchThrowableOfType(InvalidValue.class, making);
    assertThat(refusal).as("it was made, though %s forbids it", code).isNotNull();
    assertThat(refusal.code()).isEqualTo(code);
    assertThat(refusal).hasMessageMatching(".+");
  }
}
