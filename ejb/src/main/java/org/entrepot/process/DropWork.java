package org.entrepot.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.entrepot.platform.access.Command;

/**
 * Gives work up that fails for good.
 *
 * @param reason why nobody needs it any more
 */
public record DropWork(@NotBlank @Size(max = 500) String reason) implements Command {}
