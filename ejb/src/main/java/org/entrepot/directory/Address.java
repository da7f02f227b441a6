package org.entrepot.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.entrepot.platform.text.OneLine;
import org.jspecify.annotations.Nullable;

/** Where a company has its seat; the country stands beside it. */
@Embeddable
public record Address(
    @NotBlank @Size(max = 200) @OneLine @Column(name = "street") String street,
    @NotBlank @Size(max = 100) @OneLine @Column(name = "city") String city,
    @Nullable @Size(max = 100) @OneLine @Column(name = "region") String region,
    @Nullable @Size(max = 20) @OneLine @Column(name = "postal_code") String postalCode) {

  /** As an envelope has it, country apart. */
  public List<String> lines() {
    String place =
        Stream.of(postalCode, city)
            .filter(part -> part != null && !part.isBlank())
            .reduce((a, b) -> a + " " + b)
            .orElse("");
    return Stream.of(street, place, region)
        .filter(line -> line != null && !line.isBlank())
        .toList();
  }
}
