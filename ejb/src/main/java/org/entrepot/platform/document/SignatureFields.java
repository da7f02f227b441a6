package org.entrepot.platform.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Boxes side by side in which people sign; kept together on one page. */
public final class SignatureFields extends Block {
  private final String signatureLabel;
  private final String dateLabel;
  private final List<Field> fields = new ArrayList<>();

  record Field(String party, String person, String statement) {}

  private SignatureFields(String signatureLabel, String dateLabel) {
    this.signatureLabel = Objects.requireNonNull(signatureLabel);
    this.dateLabel = Objects.requireNonNull(dateLabel);
  }

  /** Fields with the words that stand under the line to sign on and the line for the date. */
  public static SignatureFields labelled(String signatureLabel, String dateLabel) {
    return new SignatureFields(signatureLabel, dateLabel);
  }

  /** An empty field for the party, to be signed by the person (name and title). */
  public SignatureFields field(String party, String person) {
    return signed(party, person, "");
  }

  /** A field that has been signed otherwise, which the statement says. */
  public SignatureFields signed(String party, String person, String statement) {
    fields.add(
        new Field(
            Objects.requireNonNull(party),
            Objects.requireNonNull(person),
            Objects.requireNonNull(statement)));
    return this;
  }

  String signatureLabel() {
    return signatureLabel;
  }

  String dateLabel() {
    return dateLabel;
  }

  List<Field> fields() {
    return fields;
  }
}
