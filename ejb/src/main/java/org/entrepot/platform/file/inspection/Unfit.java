package org.entrepot.platform.file.inspection;

import java.util.List;
import org.entrepot.platform.error.FieldError;
import org.entrepot.platform.error.Refusal;

/** The refusals of an upload: each names what is wrong with the file. */
final class Unfit {

  private Unfit() {}

  /** The file is of a kind that is not taken here, or is not what its name says: 415. */
  static Refusal type() {
    return Refusal.of(Refusal.Kind.WRONG_TYPE, "upload_type");
  }

  /** The file is of a good kind, but what stands in it is not taken: 422. */
  static Refusal because(String code) {
    return Refusal.invalid("file", code);
  }

  static Refusal because(String code, String name, Object value) {
    return Refusal.invalid(List.of(FieldError.of("file", code, name, value)));
  }

  /** It cannot be read to its end by the rules of its format. */
  static Refusal damaged() {
    return because("upload_damaged");
  }
}
