package org.entrepot.site.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entrepot.directory.CompanyView;
import org.entrepot.directory.Requirement;

/** One screen of joining: the inputs that it asks for and the requirements that it meets. */
public enum JoinStep {
  COMPANY(Set.of("name", "country", "kinds"), Set.of("name", "kinds")),
  LEGAL(Set.of("registrationNumber", "taxId"), Set.of("registration_number", "tax_id")),
  CONTACT(Set.of("address", "email", "phone", "website", "zone"), Set.of("address", "contact")),
  PAPERS(Set.of(), Set.of("licence", "papers")),
  REVIEW(Set.of(), Set.of());

  private final Set<String> inputs;
  private final Set<String> requirements;

  JoinStep(Set<String> inputs, Set<String> requirements) {
    this.inputs = inputs;
    this.requirements = requirements;
  }

  /** The step of that address. */
  static Optional<JoinStep> find(String path) {
    return Arrays.stream(values()).filter(step -> step.code().equals(path)).findFirst();
  }

  /** The first step with something open; the review when nothing is. */
  static JoinStep firstOpen(CompanyView company) {
    return Arrays.stream(values()).filter(step -> !step.isDone(company)).findFirst().orElse(REVIEW);
  }

  /** As in addresses and keys of texts. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The inputs of the company's data that this step shows. */
  Set<String> inputs() {
    return inputs;
  }

  String path() {
    return "/join/" + code();
  }

  JoinStep next() {
    return switch (this) {
      case COMPANY -> LEGAL;
      case LEGAL -> CONTACT;
      case CONTACT -> PAPERS;
      case PAPERS, REVIEW -> REVIEW;
    };
  }

  /** Whether the company owes nothing of this step; the review is done by submitting. */
  boolean isDone(CompanyView company) {
    if (this == REVIEW) {
      return !company.isOpen();
    }
    return company.requirements().stream()
        .filter(requirement -> requirements.contains(requirement.code()))
        .allMatch(Requirement::met);
  }

  static List<JoinStep> all() {
    return List.of(values());
  }
}
