package org.entrepot.sourcing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.entrepot.platform.access.Command;
import org.entrepot.platform.value.DeliveryTerms;
import org.entrepot.platform.value.PaymentPlan;
import org.jspecify.annotations.Nullable;

/**
 * The next version of a quotation, by whoever has the turn: what is absent stays as it was, except
 * the note, which speaks for one version only.
 *
 * @param lines the lines that change
 * @param validityDays how long the offer stands from now on
 */
public record CounterOffer(
    @Nullable @Size(max = 100) List<@NotNull @Valid QuoteLine> lines,
    @Nullable DeliveryTerms delivery,
    @Nullable PaymentPlan payment,
    @Nullable @Min(1) @Max(365) Integer validityDays,
    @Nullable @Size(max = 4000) @Pattern(regexp = Patterns.TEXT, message = "text_characters") String note,
    @Nullable @Size(max = 20) @Pattern(regexp = Patterns.LANGUAGE, message = "language_tag") String language)
    implements Command {}
