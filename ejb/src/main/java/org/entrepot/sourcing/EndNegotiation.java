package org.entrepot.sourcing;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.entrepot.platform.access.Command;
import org.jspecify.annotations.Nullable;

/**
 * The end of a request or a quotation without a deal.
 *
 * @param reason told to the other side
 */
public record EndNegotiation(
    @Nullable @Size(max = 1000) @Pattern(regexp = Patterns.TEXT, message = "text_characters") String reason)
    implements Command {}
