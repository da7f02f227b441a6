package org.entrepot.directory;

/** A company that the signed-in person may act for. */
public record CompanyChoice(String number, String name, MemberRole role) {}
