package org.entrepot.directory;

import java.time.Instant;

/** A member of a company as its own people see it. */
public record MemberView(
    String number, String name, String email, MemberRole role, Instant since) {}
