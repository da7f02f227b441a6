package org.entrepot.directory;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.entrepot.platform.access.Command;
import org.entrepot.platform.text.OneLine;

/**
 * Takes a person into the company by e-mail address; somebody unknown gets an account and a mail.
 */
public record AddMember(
    @NotBlank @Email @Size(max = 200) String email,
    @NotBlank @Size(max = 200) @OneLine String name,
    @NotNull MemberRole role)
    implements Command {}
