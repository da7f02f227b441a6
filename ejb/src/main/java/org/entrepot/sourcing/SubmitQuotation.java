package org.entrepot.sourcing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.entrepot.platform.access.Command;
import org.entrepot.platform.value.DeliveryTerms;
import org.entrepot.platform.value.PaymentPlan;
import org.jspecify.annotations.Nullable;

/**
 * A supplier's first offer on an RFQ.
 *
 * @param lines an answer to every line
 * @param delivery absent for the terms that were asked
 * @param validityDays how long the offer stands; absent for the exchange's usual time
 * @param language the BCP 47 tag of the notes
 */
public record SubmitQuotation(
    @NotEmpty(message = "quotation_line_missing") @Size(max = 100) List<@NotNull @Valid QuoteLine> lines,
    @Nullable DeliveryTerms delivery,
    @NotNull PaymentPlan payment,
    @Nullable @Min(1) @Max(365) Integer validityDays,
    @Nullable @Size(max = 4000) @Pattern(regexp = Patterns.TEXT, message = "text_characters") String note,
    @Nullable @Size(max = 20) @Pattern(regexp = Patterns.LANGUAGE, message = "language_tag") String language)
    implements Command {}
