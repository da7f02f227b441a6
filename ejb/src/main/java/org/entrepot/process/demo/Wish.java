package org.entrepot.process.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entrepot.platform.value.Quantity;
import org.entrepot.platform.value.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A line of a request: a listed product, or goods in free words.
 *
 * @param goods null for free words
 * @param target the price that the buyer has in mind, null where it tells none
 */
record Wish(
    @Nullable Goods goods,
    int variant,
    String words,
    Quantity quantity,
    @Nullable BigDecimal target) {

  private static final Pattern LISTED =
      Pattern.compile("([^:]+):(\\d+)\\*([\\d.]+)(?:@([\\d.]+))?");
  private static final Pattern FREE = Pattern.compile("\"([^\"]+)\" (\\w+)\\*([\\d.]+)@([\\d.]+)");

  /**
   * Reads {@code lichuan/bolt:1*400@80}, the second variant of those goods, or {@code "Felt pads"
   * C62*4000@0.02}.
   */
  static Wish of(String text) {
    Matcher free = FREE.matcher(text);
    if (free.matches()) {
      Quantity quantity = new Quantity(new BigDecimal(free.group(3)), Unit.of(free.group(2)));
      return new Wish(null, 0, free.group(1), quantity, new BigDecimal(free.group(4)));
    }
    Matcher listed = LISTED.matcher(text);
    if (!listed.matches()) {
      throw new IllegalStateException("Not a line of a request: " + text);
    }
    Goods goods = Goods.named(listed.group(1));
    int variant = Integer.parseInt(listed.group(2));
    String target = listed.group(4);
    return new Wish(
        goods,
        variant,
        goods.titleOf(goods.variants().get(variant)),
        new Quantity(new BigDecimal(listed.group(3)), goods.unit()),
        target == null ? null : new BigDecimal(target));
  }

  Optional<Goods> listed() {
    return Optional.ofNullable(goods);
  }

  /** What the goods usually cost in so large a quantity. */
  BigDecimal usualPrice(Currency currency) {
    if (goods == null) {
      return target == null ? BigDecimal.ONE : Prices.rounded(target);
    }
    BigDecimal price = goods.priceOf(goods.variants().get(variant));
    BigDecimal size = quantity.value().divide(goods.minimum(), 0, RoundingMode.DOWN);
    int percent = size.intValue() >= 10 ? 91 : size.intValue() >= 3 ? 95 : 100;
    BigDecimal reduced = price.multiply(new BigDecimal(percent).movePointLeft(2));
    return Prices.converted(reduced, goods.firm().currency(), currency);
  }

  /** The net weight of one unit; goods in free words weigh little. */
  BigDecimal kilograms() {
    return goods == null ? new BigDecimal("0.4") : goods.kilogramsOf(goods.variants().get(variant));
  }
}
