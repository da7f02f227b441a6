package org.entrepot.platform.document;

import java.util.List;

/** Where the columns of a table begin and how wide they are, in points. */
final class ColumnWidths {
  static final float GUTTER = Length.millimetres(3);

  private final float[] starts;
  private final float[] extents;

  /** Fixed columns take what they name, the others share what is left. */
  ColumnWidths(List<Column> columns, float width) {
    this.starts = new float[columns.size()];
    this.extents = new float[columns.size()];
    float free = width - GUTTER * (columns.size() - 1);
    float weights = 0;
    for (var column : columns) {
      free -= column.points();
      weights += column.weight();
    }
    if (free < 0) {
      throw new IllegalArgumentException("The columns are wider than the page: " + -free + " pt");
    }
    float start = 0;
    for (int i = 0; i < extents.length; i++) {
      var column = columns.get(i);
      starts[i] = start;
      extents[i] = column.weight() > 0 ? free * column.weight() / weights : column.points();
      start += extents[i] + GUTTER;
    }
  }

  int count() {
    return extents.length;
  }

  /** From the edge where reading begins. */
  float start(int column) {
    return starts[column];
  }

  float extent(int column) {
    return extents[column];
  }
}
