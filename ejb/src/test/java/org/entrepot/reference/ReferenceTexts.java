package org.entrepot.reference;

import java.nio.charset.StandardCharsets;
import org.entrepot.platform.value.CodeList;

/** The readers of lists, for those who try them with any text. */
public final class ReferenceTexts {
  private static final int LONGEST = 100;

  private ReferenceTexts() {}

  /** The text as a file of every list, alone and under a header that fits. */
  public static void read(String text) {
    for (CodeList list : CodeList.values()) {
      ListFormat format = new CodeFormat(list, LONGEST);
      Read.of(format, bytes("code,name,currency,description\n" + text));
    }
    Read.of(new RateFormat(), bytes("Date,USD\n" + text));
    Read.of(
        new VatFormat(LONGEST),
        bytes("start_date,stop_date,territory_codes,rate,rate_type\n" + text));
    Read.of(new VatFormat(LONGEST), bytes("{\"items\":{\"DE\":[" + text));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
