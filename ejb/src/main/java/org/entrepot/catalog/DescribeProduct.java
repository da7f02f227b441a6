package org.entrepot.catalog;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import org.entrepot.platform.access.Command;
import org.entrepot.platform.value.CountryCode;
import org.entrepot.platform.value.HsCode;
import org.entrepot.platform.value.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What a supplier says about a product, whole; what is absent is emptied. A draft may lack all but
 * the title; what a published product must have is told by its requirements.
 *
 * @param language the BCP 47 tag of title and description, such as {@code zh}; the caller's
 *     language when it is absent
 * @param category a leaf of the tree of categories
 * @param currency of all prices
 * @param unit of all quantities, and what one price is for
 * @param tiers by growing quantity; the first one's quantity is the minimum order
 * @param minimumOrder may be left out; given, it is the first tier's quantity
 * @param orderMultiple orders are whole multiples of it; absent means any quantity
 * @param origin where the goods are made
 * @param netKilograms the weight of one unit
 * @param grossKilograms the weight of one unit with its packing
 * @param leadTimeDays from order to goods ready
 */
public record DescribeProduct(
    @NotBlank @Size(max = 200) String title,
    @Nullable @Size(max = 20) String language,
    @Nullable @Size(max = 4000) String description,
    @Nullable @Size(max = 40) String category,
    @Nullable Currency currency,
    @Nullable Unit unit,
    @Size(max = 10) List<@NotNull @Valid PriceTier> tiers,
    @Nullable BigDecimal minimumOrder,
    @Nullable BigDecimal orderMultiple,
    @Nullable HsCode hs,
    @Nullable CountryCode origin,
    @Nullable BigDecimal netKilograms,
    @Nullable BigDecimal grossKilograms,
    @Nullable @Min(0) @Max(730) Integer leadTimeDays)
    implements Command {

  public DescribeProduct {
    tiers = tiers == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(tiers));
  }
}
