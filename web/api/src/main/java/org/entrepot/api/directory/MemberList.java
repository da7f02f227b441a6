package org.entrepot.api.directory;

import java.util.List;
import org.entrepot.directory.MemberView;

/** The members of a company, oldest first; it is never cut. */
public record MemberList(List<MemberView> items) {}
