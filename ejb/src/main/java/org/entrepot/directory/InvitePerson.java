package org.entrepot.directory;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.entrepot.platform.access.Command;

/** Invites whoever reads the mails of an address; with an account or without one yet. */
public record InvitePerson(@NotBlank @Email @Size(max = 200) String email, @NotNull MemberRole role)
    implements Command {}
