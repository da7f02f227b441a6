package org.entrepot.process.demo;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entrepot.platform.value.HsCode;
import org.entrepot.platform.value.ReferenceTable;
import org.entrepot.platform.value.Unit;

/**
 * One kind of goods of a firm with its variants, a row of {@code demo/products.csv}.
 *
 * @param key the firm's key and the drawing's name, with a number where a firm has two of it
 * @param drawing how it is painted
 * @param price of one unit of a variant without a factor, at the minimum order, in the firm's
 *     currency
 * @param kilograms the net weight of one unit of such a variant
 * @param title with a place for the variant: {@code {}}
 */
record Goods(
    String key,
    Firm firm,
    String category,
    String drawing,
    HsCode hs,
    Unit unit,
    BigDecimal price,
    BigDecimal kilograms,
    BigDecimal minimum,
    int leadTimeDays,
    String title,
    String description,
    List<Variant> variants) {

  private static final Map<String, Goods> ALL = load();

  static List<Goods> all() {
    return List.copyOf(ALL.values());
  }

  static Goods named(String key) {
    Goods goods = ALL.get(key);
    if (goods == null) {
      throw new IllegalStateException("No goods of that key: " + key);
    }
    return goods;
  }

  String titleOf(Variant variant) {
    return title.replace("{}", variant.name());
  }

  /** What one unit costs at the minimum order. */
  BigDecimal priceOf(Variant variant) {
    return Prices.rounded(price.multiply(variant.price()));
  }

  BigDecimal kilogramsOf(Variant variant) {
    return Prices.grams(kilograms.multiply(variant.weight()));
  }

  private static Map<String, Goods> load() {
    Map<String, Goods> all = new LinkedHashMap<>();
    Map<String, Integer> seen = new HashMap<>();
    for (List<String> row : ReferenceTable.at("/demo/products.csv")) {
      String plain = row.get(0) + "/" + row.get(2);
      int times = seen.merge(plain, 1, Integer::sum);
      Goods goods = read(times == 1 ? plain : plain + times, row);
      all.put(goods.key(), goods);
    }
    return all;
  }

  private static Goods read(String key, List<String> row) {
    return new Goods(
        key,
        Firm.named(row.get(0)),
        row.get(1),
        row.get(2),
        HsCode.of(row.get(3)),
        Unit.of(row.get(4)),
        new BigDecimal(row.get(5)),
        new BigDecimal(row.get(6)),
        new BigDecimal(row.get(7)),
        Integer.parseInt(row.get(8)),
        row.get(9),
        row.get(11),
        Stream.of(row.get(10).split("\\|", -1)).map(Variant::of).toList());
  }
}
