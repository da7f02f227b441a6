package org.entrepot.catalog;

import jakarta.validation.constraints.NotNull;
import org.entrepot.platform.access.Command;
import org.entrepot.platform.value.Digest;

/** Which of a product's pictures lists show. */
public record ChooseMainPicture(@NotNull Digest digest) implements Command {}
