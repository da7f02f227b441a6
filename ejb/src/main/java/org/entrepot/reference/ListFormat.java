package org.entrepot.reference;

import java.io.IOException;
import java.io.Reader;

/** The form in which somebody publishes a list. */
interface ListFormat {

  /**
   * Reads a file to its end.
   *
   * @throws org.entrepot.platform.error.Refusal where it is no such file (422), at {@code file}
   */
  void read(Reader in, RowSink sink) throws IOException;
}
