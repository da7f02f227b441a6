package org.entrepot.directory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.entrepot.platform.access.Command;
import org.entrepot.platform.text.OneLine;
import org.entrepot.platform.value.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * A company's legal data and profile, whole; what is absent is emptied. Name, country, registration
 * number and tax id of a verified company are what the operator checked: they change by a new
 * review.
 *
 * @param description free text of at most 4,000 characters in the language of {@code language}
 * @param language the BCP 47 tag of the description, such as {@code zh}
 * @param signing whether contracts of this company form by signature instead of by acceptance
 */
public record UpdateCompany(
    @NotBlank @Size(max = 200) @OneLine String name,
    @NotNull CountryCode country,
    @NotEmpty Set<@NotNull CompanyKind> kinds,
    @Nullable @Size(max = 40) @OneLine String registrationNumber,
    @Nullable @Size(max = 40) @OneLine String taxId,
    @Nullable @Valid Address address,
    @Nullable @Email @Size(max = 200) @OneLine String email,
    @Nullable @Size(max = 40) @Pattern(regexp = "[+0-9 ()/.-]*", message = "phone") String phone,
    @Nullable @Size(max = 200) @Pattern(regexp = "https?://[^\\s]+|", message = "web_address") String website,
    @Nullable @Size(max = 4000) String description,
    @Nullable @Size(max = 20) @Pattern(regexp = "|[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*", message = "language_tag")
        String language,
    @Nullable @Size(max = 40) String zone,
    boolean signing)
    implements Command {}
