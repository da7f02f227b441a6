package org.entrepot.platform.json;

import jakarta.json.bind.adapter.JsonbAdapter;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;
import java.util.function.Function;
import org.entrepot.platform.value.CountryCode;
import org.entrepot.platform.value.Currencies;
import org.entrepot.platform.value.DeliveryTerms;
import org.entrepot.platform.value.Digest;
import org.entrepot.platform.value.HsCode;
import org.entrepot.platform.value.Incoterm;
import org.entrepot.platform.value.InvalidValue;
import org.entrepot.platform.value.UnLocode;
import org.entrepot.platform.value.Unit;
import org.entrepot.platform.value.UnitPrice;
import org.jspecify.annotations.Nullable;

/** The text forms of values in JSON. */
final class ValueAdapters {

  private ValueAdapters() {}

  static JsonbAdapter<?, ?>[] all() {
    return new JsonbAdapter<?, ?>[] {
      new DecimalAdapter(),
      new CurrencyAdapter(),
      new CountryAdapter(),
      new HsAdapter(),
      new LocodeAdapter(),
      new UnitAdapter(),
      new DigestAdapter(),
      new UnitPriceAdapter(),
      new DeliveryTermsAdapter()
    };
  }

  /**
   * A value with a text form; each subclass only fixes the type, which the engine reads from it.
   */
  abstract static class Text<T> implements JsonbAdapter<T, String> {
    private final Function<T, String> write;
    private final Function<String, T> read;

    Text(Function<T, String> write, Function<String, T> read) {
      this.write = write;
      this.read = read;
    }

    @Override
    public String adaptToJson(T value) {
      return write.apply(value);
    }

    @Override
    public T adaptFromJson(String text) {
      return read.apply(text);
    }
  }

  static final class DecimalAdapter extends Text<BigDecimal> {
    private static final int LONGEST = 40;

    DecimalAdapter() {
      super(BigDecimal::toPlainString, DecimalAdapter::read);
    }

    /**
     * Bounded before it is read, because the digits of a long text take time by their square, and
     * after, because a short one such as 1e999999999 is a very long number.
     */
    private static BigDecimal read(String text) {
      if (text.length() > LONGEST) {
        throw tooLong();
      }
      try {
        BigDecimal decimal = new BigDecimal(text.strip());
        if (Math.abs((long) decimal.scale()) > LONGEST) {
          throw tooLong();
        }
        return decimal;
      } catch (NumberFormatException e) {
        throw new InvalidValue("decimal_unreadable", "A decimal reads as 1234.50");
      }
    }

    private static InvalidValue tooLong() {
      return new InvalidValue("decimal_unreadable", "A decimal has at most 40 digits");
    }
  }

  static final class CurrencyAdapter extends Text<Currency> {
    CurrencyAdapter() {
      super(Currency::getCurrencyCode, Currencies::of);
    }
  }

  static final class CountryAdapter extends Text<CountryCode> {
    CountryAdapter() {
      super(CountryCode::toString, CountryCode::of);
    }
  }

  static final class HsAdapter extends Text<HsCode> {
    HsAdapter() {
      super(HsCode::toString, HsCode::of);
    }
  }

  static final class LocodeAdapter extends Text<UnLocode> {
    LocodeAdapter() {
      super(UnLocode::toString, UnLocode::of);
    }
  }

  static final class UnitAdapter extends Text<Unit> {
    UnitAdapter() {
      super(Unit::toString, Unit::of);
    }
  }

  static final class DigestAdapter extends Text<Digest> {
    DigestAdapter() {
      super(Digest::toString, Digest::parse);
    }
  }

  /**
   * Values with a second constructor, which the engine refuses to choose between, are read through
   * a record of the same fields.
   */
  static final class UnitPriceAdapter
      implements JsonbAdapter<UnitPrice, UnitPriceAdapter.PriceFields> {
    /** The fields of a price; the base quantity is one where it is absent. */
    public record PriceFields(
        @Nullable BigDecimal amount,
        @Nullable Currency currency,
        @Nullable BigDecimal baseQuantity) {}

    @Override
    public PriceFields adaptToJson(UnitPrice price) {
      return new PriceFields(price.amount(), price.currency(), price.baseQuantity());
    }

    @Override
    public UnitPrice adaptFromJson(PriceFields fields) {
      return new UnitPrice(
          present(fields.amount(), "unit_price_format"),
          present(fields.currency(), "currency_unknown"),
          Objects.requireNonNullElse(fields.baseQuantity(), BigDecimal.ONE));
    }
  }

  static final class DeliveryTermsAdapter
      implements JsonbAdapter<DeliveryTerms, DeliveryTermsAdapter.TermsFields> {
    /** The fields of delivery terms. */
    public record TermsFields(
        @Nullable Incoterm incoterm, @Nullable String place, @Nullable UnLocode locode) {}

    @Override
    public TermsFields adaptToJson(DeliveryTerms terms) {
      return new TermsFields(terms.incoterm(), terms.place(), terms.locode());
    }

    @Override
    public DeliveryTerms adaptFromJson(TermsFields fields) {
      return new DeliveryTerms(
          present(fields.incoterm(), "incoterm_unknown"),
          present(fields.place(), "place_missing"),
          fields.locode());
    }
  }

  private static <T> T present(@Nullable T field, String code) {
    if (field == null) {
      throw new InvalidValue(code, "A field is missing");
    }
    return field;
  }
}
