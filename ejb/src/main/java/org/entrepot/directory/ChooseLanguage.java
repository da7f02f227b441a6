package org.entrepot.directory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.entrepot.platform.access.Command;

/**
 * The language in which a person wants to be written to.
 *
 * @param language the tag of a language that Entrepot speaks, such as {@code en} or {@code zh}
 */
public record ChooseLanguage(@NotBlank @Size(max = 20) String language) implements Command {}
