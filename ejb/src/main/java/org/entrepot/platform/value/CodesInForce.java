package org.entrepot.platform.value;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What each list of codes says now, for the whole product: the shipped set until another version is
 * put in its place. Whoever keeps versions does that, on each node.
 *
 * <p>A code that was known stays known: rows that a version has dropped come back with {@code
 * inForce} false, so that what was written with them can be read.
 */
public final class CodesInForce {
  private static final Map<CodeList, Table> TABLES = new EnumMap<>(CodeList.class);

  static {
    for (CodeList list : CodeList.values()) {
      TABLES.put(list, new Table(list));
    }
  }

  private CodesInForce() {}

  /** The rows of a list, the withdrawn ones included. */
  public static List<CodeRow> rows(CodeList list) {
    return table(list).rows();
  }

  /** Whether nothing has been put in the place of the shipped set. */
  static boolean isShipped(CodeList list) {
    return table(list).replaced.isEmpty();
  }

  /** Puts other rows in the place of a list's; none bring the shipped set back. */
  public static void replace(CodeList list, List<CodeRow> rows) {
    table(list).replace(rows);
  }

  /** Something that is made of a list's rows, and made anew when they are replaced. */
  static <T> Supplier<T> derive(CodeList list, Function<List<CodeRow>, T> making) {
    return table(list).derive(making);
  }

  private static Table table(CodeList list) {
    return Objects.requireNonNull(TABLES.get(list));
  }

  private static final class Table {
    private final CodeList list;
    private final List<CodeRow> shipped;
    private final List<Derived<?>> made = new ArrayList<>();
    private volatile List<CodeRow> replaced = List.of();

    Table(CodeList list) {
      this.list = list;
      this.shipped = list.shipped();
    }

    List<CodeRow> rows() {
      return replaced.isEmpty() ? shipped : replaced;
    }

    synchronized void replace(List<CodeRow> rows) {
      for (CodeRow row : rows) {
        if (row.cells().size() != list.columns().size()) {
          throw new IllegalArgumentException("Not the columns of " + list + ": " + row);
        }
      }
      replaced = List.copyOf(rows);
      made.forEach(each -> each.make(rows()));
    }

    synchronized <T> Supplier<T> derive(Function<List<CodeRow>, T> making) {
      Derived<T> derived = new Derived<>(making, rows());
      made.add(derived);
      return derived;
    }
  }

  private static final class Derived<T> implements Supplier<T> {
    private final Function<List<CodeRow>, T> making;
    private volatile T now;

    Derived(Function<List<CodeRow>, T> making, List<CodeRow> rows) {
      this.making = making;
      this.now = making.apply(rows);
    }

    void make(List<CodeRow> rows) {
      now = making.apply(rows);
    }

    @Override
    public T get() {
      return now;
    }
  }
}
