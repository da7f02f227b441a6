package org.entrepot.catalog;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import org.entrepot.platform.error.FieldErrors;
import org.entrepot.platform.value.Currencies;
import org.entrepot.platform.value.Quantity;
import org.entrepot.platform.value.Unit;
import org.entrepot.platform.value.UnitPrice;
import org.entrepot.platform.value.Weight;
import org.jspecify.annotations.Nullable;

/**
 * What must hold within the description of a product, in a draft too; each rule names its field.
 */
final class ProductRules {

  private ProductRules() {}

  /**
   * Checks all rules at once.
   *
   * @throws org.entrepot.platform.error.Refusal 422 with {@code language_unknown}, {@code
   *     category_unknown}, {@code category_group}, {@code tier_currency_missing}, {@code
   *     tier_unit_missing}, {@code tier_not_growing}, {@code price_not_positive}, {@code
   *     quantity_not_whole}, {@code minimum_order_first_tier}, {@code order_multiple_minimum},
   *     {@code gross_below_net}, or what the values themselves refuse
   */
  static void check(DescribeProduct command) {
    FieldErrors errors = new FieldErrors();
    String language = command.language();
    errors.require(language == null || isLanguage(language), "language", "language_unknown");
    checkCategory(command.category(), errors);
    checkTiers(command, errors);
    if (errors.isEmpty()) {
      checkOrderQuantities(command, errors);
    }
    checkWeights(command.netKilograms(), command.grossKilograms(), errors);
    errors.refuse();
  }

  /** Whether the tag begins with a language that ISO 639 knows. */
  static boolean isLanguage(String tag) {
    try {
      return !Locale.forLanguageTag(tag.strip()).getISO3Language().isEmpty();
    } catch (MissingResourceException unknown) {
      return false;
    }
  }

  private static void checkCategory(@Nullable String code, FieldErrors errors) {
    if (code == null || code.isBlank()) {
      return;
    }
    Optional<Category> category = Category.of(code.strip());
    errors.require(category.isPresent(), "category", "category_unknown");
    category.ifPresent(known -> errors.require(known.isLeaf(), "category", "category_group"));
  }

  private static void checkTiers(DescribeProduct command, FieldErrors errors) {
    List<PriceTier> tiers = command.tiers();
    if (tiers.isEmpty()) {
      return;
    }
    errors.require(command.currency() != null, "currency", "tier_currency_missing");
    errors.require(command.unit() != null, "unit", "tier_unit_missing");
    BigDecimal before = null;
    for (int i = 0; i < tiers.size(); i++) {
      checkTier("tiers." + i, tiers.get(i), command, errors);
      BigDecimal from = tiers.get(i).from();
      boolean grows = before == null || from.compareTo(before) > 0;
      errors.require(grows, "tiers." + i + ".from", "tier_not_growing");
      before = from;
    }
  }

  private static void checkTier(
      String field, PriceTier tier, DescribeProduct command, FieldErrors errors) {
    checkQuantity(field + ".from", tier.from(), command.unit(), errors);
    Currency currency = command.currency() == null ? Currencies.of("USD") : command.currency();
    errors.read(field + ".price", () -> new UnitPrice(tier.price(), currency));
    errors.require(tier.price().signum() != 0, field + ".price", "price_not_positive");
  }

  private static void checkQuantity(
      String field, BigDecimal quantity, @Nullable Unit unit, FieldErrors errors) {
    errors.read(field, () -> new Quantity(quantity, unit == null ? Unit.PIECE : unit));
    boolean counted = unit != null && unit.isCounted();
    errors.require(!counted || isWhole(quantity), field, "quantity_not_whole");
  }

  private static void checkOrderQuantities(DescribeProduct command, FieldErrors errors) {
    BigDecimal minimum = command.minimumOrder();
    BigDecimal first = command.tiers().isEmpty() ? null : command.tiers().get(0).from();
    boolean same = minimum == null || (first != null && minimum.compareTo(first) == 0);
    errors.require(same, "minimumOrder", "minimum_order_first_tier");
    BigDecimal multiple = command.orderMultiple();
    if (multiple != null) {
      checkQuantity("orderMultiple", multiple, command.unit(), errors);
      boolean reachable =
          first == null || multiple.signum() <= 0 || first.remainder(multiple).signum() == 0;
      errors.require(reachable, "orderMultiple", "order_multiple_minimum");
    }
  }

  private static void checkWeights(
      @Nullable BigDecimal net, @Nullable BigDecimal gross, FieldErrors errors) {
    if (net != null) {
      errors.read("netKilograms", () -> new Weight(net));
    }
    if (gross != null) {
      errors.read("grossKilograms", () -> new Weight(gross));
    }
    boolean heavier = net == null || gross == null || gross.compareTo(net) >= 0;
    errors.require(heavier, "grossKilograms", "gross_below_net");
  }

  private static boolean isWhole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0;
  }
}
