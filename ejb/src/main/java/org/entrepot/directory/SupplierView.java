package org.entrepot.directory;

import java.util.Set;
import org.entrepot.platform.value.CountryCode;
import org.jspecify.annotations.Nullable;

/** A company in the public directory. */
public record SupplierView(
    String number,
    String name,
    CountryCode country,
    @Nullable String city,
    Set<CompanyKind> kinds,
    @Nullable String description,
    @Nullable String language,
    @Nullable String website,
    @Nullable Badge badge) {}
