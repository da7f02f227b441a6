package org.entrepot.directory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.entrepot.platform.access.Command;
import org.entrepot.platform.text.OneLine;
import org.entrepot.platform.value.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * A person founds a company on the exchange; the legal data follows with {@link UpdateCompany}.
 *
 * @param zone the company's time zone id, such as {@code Asia/Shanghai}; UTC when it is absent
 */
public record RegisterCompany(
    @NotBlank @Size(max = 200) @OneLine String name,
    @NotNull CountryCode country,
    @NotEmpty Set<@NotNull CompanyKind> kinds,
    @Nullable @Size(max = 40) String zone)
    implements Command {}
