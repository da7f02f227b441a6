package org.entrepot.fuzz;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entrepot.catalog.CatalogTexts;
import org.entrepot.platform.page.PageRequest;
import org.entrepot.platform.text.SearchText;
import org.entrepot.platform.value.AmountInWords;
import org.entrepot.platform.value.CountryCode;
import org.entrepot.platform.value.Currencies;
import org.entrepot.platform.value.Digest;
import org.entrepot.platform.value.HsCode;
import org.entrepot.platform.value.HsCodes;
import org.entrepot.platform.value.Incoterm;
import org.entrepot.platform.value.Instalment;
import org.entrepot.platform.value.Locations;
import org.entrepot.platform.value.Money;
import org.entrepot.platform.value.Packages;
import org.entrepot.platform.value.PaymentPlan;
import org.entrepot.platform.value.Quantity;
import org.entrepot.platform.value.TaxIds;
import org.entrepot.platform.value.UnLocode;
import org.entrepot.platform.value.Unit;
import org.entrepot.platform.value.UnitPrice;
import org.entrepot.platform.value.Weight;
import org.entrepot.reference.ReferenceTexts;
import org.entrepot.search.SearchTexts;

/** Who reads which texts from outside, beside JSON bodies. */
final class Texts {

  static final List<String> SAMPLES =
      List.of(
          "EUR 12.50",
          "KWD 1.250",
          "JPY 13",
          "500 C62",
          "12.345678",
          "12.5 kg",
          "USD 3.2/100",
          "30 ON_ORDER, 70 BEFORE_SHIPMENT",
          "8471.30.01",
          "CN SGH",
          "C62",
          "BX",
          "DE",
          "EUR",
          "FOB",
          "91350100M000100Y43",
          "DE136695976",
          "Shanghai",
          "Möbel łódź 椅子",
          "a".repeat(64),
          "MTIz",
          "bmV3ZXN0fn4yMDI2LTAxLTAxVDAwOjAwOjAwWn4x",
          "steel-bottle-prd-7k2m9qxd4b");

  static final Map<String, Reader> NUMBERS =
      Map.of(
          "money",
          text -> {
            Money money = Money.parse(text);
            requireSame(money, Money.parse(money.toString()));
            AmountInWords.of(money, Locale.ENGLISH);
            AmountInWords.of(money, Locale.CHINESE);
          },
          "quantity",
          text ->
              requireSame(Quantity.parse(text), Quantity.parse(Quantity.parse(text).toString())),
          "unit price",
          text ->
              requireSame(UnitPrice.parse(text), UnitPrice.parse(UnitPrice.parse(text).toString())),
          "weight",
          text -> requireSame(Weight.of(text), Weight.of(Weight.of(text).toString())),
          "instalment",
          Instalment::of,
          "payment plan",
          PaymentPlan::of);

  static final Map<String, Reader> CODES =
      Map.of(
          "HS code",
          text -> requireSame(HsCode.of(text), HsCode.of(HsCode.of(text).formatted())),
          "UN/LOCODE",
          text -> Locations.named(UnLocode.of(text)),
          "country",
          text -> CountryCode.of(text).name(Locale.ENGLISH),
          "unit",
          text -> Unit.of(text).name(Locale.CHINESE),
          "currency",
          Currencies::of,
          "Incoterm",
          Incoterm::of,
          "digest",
          text -> requireSame(Digest.parse(text), Digest.parse(Digest.parse(text).hex())),
          "tax id",
          text -> CountryCode.all().forEach(country -> TaxIds.check(country, text)));

  static final Map<String, Reader> SEARCHES =
      Map.of(
          "cursor",
          text -> PageRequest.of(20, text).beforeId(),
          "product cursor",
          SearchTexts::readCursor,
          "product query",
          SearchTexts::readQuery,
          "product address",
          CatalogTexts::readSlug,
          "words of a search",
          SearchTexts::readWords,
          "lists",
          ReferenceTexts::read,
          "places",
          text -> Locations.find(text, 10),
          "units",
          text -> Unit.find(text, 10),
          "packages",
          text -> Packages.find(text, 10),
          "HS codes and search words",
          text -> {
            SearchText.like(text);
            HsCodes.find(text, Locale.ENGLISH, 10);
          });

  private Texts() {}

  /** What is written out is read back as the same value. */
  private static void requireSame(Object value, Object readAgain) {
    if (!value.equals(readAgain)) {
      throw new IllegalStateException(value + " reads back as " + readAgain);
    }
  }
}
