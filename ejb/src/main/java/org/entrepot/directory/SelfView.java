package org.entrepot.directory;

import java.util.List;
import java.util.Set;
import org.entrepot.platform.access.Right;
import org.jspecify.annotations.Nullable;

/**
 * The signed-in person as they see themselves.
 *
 * @param language the language in which they are written to
 * @param company the number of the company acted for, null for none
 * @param rights what they may do, for that company and in the realm
 */
public record SelfView(
    String name,
    String email,
    String language,
    @Nullable String company,
    List<CompanyChoice> memberships,
    Set<Right> rights) {}
