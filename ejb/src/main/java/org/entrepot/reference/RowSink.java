package org.entrepot.reference;

import java.util.List;

/** Takes a file row by row as its format reads it. */
interface RowSink {

  /** The columns, or parts, of the file that nobody reads. */
  void ignored(List<String> columns);

  /**
   * An entry.
   *
   * @param cells by the columns of the list; an empty one says nothing
   */
  void entry(long row, String code, List<String> cells);

  /**
   * Something wrong.
   *
   * @param code what it would have been an entry of, empty where that cannot be read; such a code
   *     stays as it was
   */
  void wrong(RowError error, String code);

  /** A row that the list itself marks as no longer of it. */
  void leftOut(long row);
}
