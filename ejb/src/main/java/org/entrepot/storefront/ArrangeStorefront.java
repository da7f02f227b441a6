package org.entrepot.storefront;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.entrepot.platform.access.Command;
import org.entrepot.platform.text.OneLine;
import org.jspecify.annotations.Nullable;

/**
 * Writes a storefront anew; what is absent is emptied.
 *
 * @param path the last part of its address, {@code /s/<path>}: small letters, digits and single
 *     hyphens, 3 to 40; without one the company's number is the address
 * @param inquiryOnly whether prices are left out everywhere in public
 * @param tagline one line under the name
 * @param foundedYear of the works
 * @param floorSquareMetres the works' floor
 * @param monthlyOutput in words: "40 containers of furniture"
 * @param exportPercent how much of the turnover is exported
 */
public record ArrangeStorefront(
    @Nullable @Size(max = 40) @Pattern(regexp = "|(?=.{3})[a-z0-9]+(-[a-z0-9]+)*", message = "storefront_path")
        String path,
    @NotNull Accent accent,
    boolean inquiryOnly,
    @Nullable @Size(max = 160) @OneLine String tagline,
    @Nullable @Min(1500) @Max(2100) Integer foundedYear,
    @Nullable @Min(1) @Max(10_000_000) Integer employees,
    @Nullable @Min(1) @Max(100_000_000) Integer floorSquareMetres,
    @Nullable @Size(max = 120) @OneLine String monthlyOutput,
    @Nullable @Min(0) @Max(100) Integer exportPercent)
    implements Command {}
