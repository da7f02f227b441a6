package org.entrepot.site.home;

import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What the example form of the component page asks. */
public record ExampleInquiry(
    @Size(min = 5, max = 120) String title,
    @Positive BigDecimal quantity,
    String country,
    @Nullable String note) {}
