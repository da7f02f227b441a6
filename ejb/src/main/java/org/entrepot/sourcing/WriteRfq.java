package org.entrepot.sourcing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import org.entrepot.platform.access.Command;
import org.entrepot.platform.value.DeliveryTerms;
import org.entrepot.platform.value.HsCode;
import org.entrepot.platform.value.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What a buyer asks for, whole: writing again replaces it.
 *
 * @param title the only words of it that everybody may read
 * @param description free text in the language of {@code language}
 * @param language the BCP 47 tag of the texts, such as {@code en}
 * @param deadline the last instant, inclusive, at which a quotation is taken; absent means the
 *     exchange's usual time from the publication on
 * @param targetPricesShared whether suppliers see the target prices of the lines
 */
public record WriteRfq(
    @NotBlank @Size(max = 200) @Pattern(regexp = Patterns.LINE, message = "text_line") String title,
    @Nullable @Size(max = 4000) @Pattern(regexp = Patterns.TEXT, message = "text_characters") String description,
    @Nullable @Size(max = 20) @Pattern(regexp = Patterns.LANGUAGE, message = "language_tag") String language,
    @NotNull DeliveryTerms delivery,
    @NotNull Currency currency,
    @Nullable Instant deadline,
    boolean targetPricesShared,
    @NotEmpty(message = "rfq_line_missing") @Size(max = 100) List<@NotNull @Valid Line> lines)
    implements Command {

  /**
   * One line of goods.
   *
   * @param product the number of a product of the catalogue, absent for goods described freely
   * @param description what the goods are; absent for a product of the catalogue, it is its title
   * @param targetPrice the price a unit that the buyer has in mind, in the RFQ's currency
   */
  public record Line(
      @Nullable @Pattern(regexp = Patterns.PRODUCT, message = "product_number") String product,
      @Nullable @Size(max = 500) @Pattern(regexp = Patterns.LINE, message = "text_line") String description,
      @Nullable HsCode hs,
      @NotNull Quantity quantity,
      @Nullable BigDecimal targetPrice) {

    /** The line with a product's facts where the buyer left them out. */
    public Line completed(String title, @Nullable HsCode productHs) {
      return new Line(
          product,
          description == null || description.isBlank() ? title : description,
          hs == null ? productHs : hs,
          quantity,
          targetPrice);
    }
  }

  /** The same request for other lines. */
  public WriteRfq with(List<Line> otherLines) {
    return new WriteRfq(
        title, description, language, delivery, currency, deadline, targetPricesShared, otherLines);
  }
}
