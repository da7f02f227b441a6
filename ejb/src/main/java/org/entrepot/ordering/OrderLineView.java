package org.entrepot.ordering;

import java.math.BigDecimal;
import org.entrepot.platform.value.CountryCode;
import org.entrepot.platform.value.HsCode;
import org.entrepot.platform.value.Money;
import org.entrepot.platform.value.Unit;
import org.entrepot.platform.value.UnitPrice;
import org.jspecify.annotations.Nullable;

/**
 * A line of an order and how far it has come; quantities are in its unit.
 *
 * @param packed what stands ready and has not left
 * @param handedOver what carriers have taken so far
 */
public record OrderLineView(
    int position,
    String description,
    @Nullable String product,
    @Nullable HsCode hs,
    @Nullable CountryCode origin,
    Unit unit,
    BigDecimal ordered,
    BigDecimal packed,
    BigDecimal handedOver,
    UnitPrice price,
    Money amount) {}
