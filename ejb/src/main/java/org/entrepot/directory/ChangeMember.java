package org.entrepot.directory;

import jakarta.validation.constraints.NotNull;
import org.entrepot.platform.access.Command;

/** Gives a member another role. */
public record ChangeMember(@NotNull MemberRole role) implements Command {}
