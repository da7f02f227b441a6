package org.entrepot.directory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What each verdict of the operator does to a company. */
final class Review {

  private Review() {}

  /**
   * Carries out a verdict.
   *
   * @param requirements the checklist as it stands today
   * @param operator the name that the badge gives
   * @return what the company's people are told; taking a company in hand is nobody's news
   */
  static Optional<CompanyEvent> decide(
      CompanyEntity company,
      ReviewDecision verdict,
      List<Requirement> requirements,
      String operator,
      Instant now) {
    return switch (verdict.decision()) {
      case TAKE -> {
        company.take();
        yield Optional.empty();
      }
      case VERIFY -> {
        company.verify(requirements, operator, now);
        yield Optional.of(CompanyEvent.VERIFIED);
      }
      case REJECT -> {
        company.reject(verdict.reasonGiven());
        yield Optional.of(CompanyEvent.REJECTED);
      }
      case SUSPEND -> {
        company.suspend(verdict.reasonGiven());
        yield Optional.of(CompanyEvent.SUSPENDED);
      }
      case REINSTATE -> {
        company.reinstate();
        yield Optional.of(CompanyEvent.REINSTATED);
      }
    };
  }
}
