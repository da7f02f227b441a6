package org.entrepot.access;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.entrepot.environment.Member;

/** Imports that wait for a decision. */
final class Lists {

  /** A day of rates, which changes nothing for anybody. */
  static final byte[] RATES =
      "Date,USD\n1999-01-04,1.1789\nyesterday,1\n".getBytes(StandardCharsets.US_ASCII);

  private Lists() {}

  /** The path of an import that was compared with the rates in force now. */
  static String staged() {
    String versions = "reference/rate/versions";
    return versions
        + "/"
        + Member.named("operator").upload(versions, "rates.csv", RATES, Map.of()).is(201).number();
  }
}
