package org.entrepot.ordering;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.entrepot.platform.access.Command;

/** Calls an order off, with the reason that the other side reads. */
public record CancelOrder(@NotBlank @Size(max = 500) String reason) implements Command {}
