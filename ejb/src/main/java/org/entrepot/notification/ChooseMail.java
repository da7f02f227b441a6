package org.entrepot.notification;

import jakarta.validation.constraints.NotNull;
import org.entrepot.platform.access.Command;

/** Turns the mails that come with notices on or off. */
public record ChooseMail(@NotNull Boolean mail) implements Command {}
