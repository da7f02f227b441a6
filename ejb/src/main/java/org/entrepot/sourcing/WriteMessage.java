package org.entrepot.sourcing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.entrepot.platform.access.Command;
import org.jspecify.annotations.Nullable;

/**
 * A word to the other side, about the version that is the latest now.
 *
 * @param language the BCP 47 tag of the text
 */
public record WriteMessage(
    @NotBlank @Size(max = 4000) @Pattern(regexp = Patterns.TEXT, message = "text_characters") String text,
    @Nullable @Size(max = 20) @Pattern(regexp = Patterns.LANGUAGE, message = "language_tag") String language)
    implements Command {}
