package org.entrepot.process.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.entrepot.directory.AddEvidence;
import org.entrepot.directory.CompanyStatus;
import org.entrepot.directory.Directory;
import org.entrepot.directory.EvidenceKind;
import org.entrepot.directory.ReviewDecision;
import org.entrepot.directory.ReviewDecision.Verdict;
import org.entrepot.platform.access.Caller;
import org.jspecify.annotations.Nullable;

/** The firms come to the exchange, show their papers and are reviewed. */
@ApplicationScoped
class Firms implements Chapter {

  private static final String REJECTION =
      "The licence shows another registration number than the one you gave, and its second page is"
          + " missing. Please correct the number or send the whole paper, then submit again.";
  private static final String SUSPENSION =
      "Two buyers report goods whose date codes do not match the delivery note. Selling is paused"
          + " until you have sent the purchase papers for lots HP-2207 and HP-2210.";

  @Inject private Directory directory;
  @Inject private Cast cast;
  @Inject private Memory memory;

  @Override
  public List<Step> steps(Days days) {
    List<Step> steps = new ArrayList<>();
    Firm.all().forEach(firm -> addSteps(firm, days, steps));
    return steps;
  }

  /** A firm's life so far; each further state takes the ones before. */
  private void addSteps(Firm firm, Days days, List<Step> steps) {
    int day = firm.days();
    int minute = Chance.of(firm.key()).nextInt(420);
    steps.add(new Step(registered(firm), days.ago(day, minute), () -> register(firm)));
    if (firm.facts().address() != null) {
      steps.add(step(firm, "described", days, day, minute + 18, () -> describe(firm)));
    }
    if (firm.fate() == CompanyStatus.DRAFT) {
      return;
    }
    steps.add(
        step(firm, "submitted", days, day, minute + 47, () -> submit(firm, papers(firm, days))));
    if (firm.fate() == CompanyStatus.SUBMITTED) {
      return;
    }
    steps.add(step(firm, "taken", days, day - 1, minute, () -> decide(firm, Verdict.TAKE, null)));
    switch (firm.fate()) {
      case IN_REVIEW -> {}
      case REJECTED ->
          steps.add(
              step(
                  firm,
                  "rejected",
                  days,
                  day - 2,
                  90,
                  () -> decide(firm, Verdict.REJECT, REJECTION)));
      default ->
          steps.add(
              step(
                  firm,
                  "verified",
                  days,
                  day - 1,
                  minute + 35,
                  () -> decide(firm, Verdict.VERIFY, null)));
    }
    if (firm.fate() == CompanyStatus.SUSPENDED) {
      steps.add(
          step(firm, "suspended", days, 1, 600, () -> decide(firm, Verdict.SUSPEND, SUSPENSION)));
    }
  }

  /** The name of the step by which a firm is registered; its result is the company's number. */
  private static String registered(Firm firm) {
    return "firm/" + firm.key();
  }

  private static Step step(Firm firm, String what, Days days, int day, int minute, Runnable deed) {
    return new Step(
        registered(firm) + "/" + what,
        days.ago(day, minute),
        () -> {
          deed.run();
          return "";
        });
  }

  private String register(Firm firm) {
    return directory.register(cast.owner(firm.key()), firm.registration()).number();
  }

  private void describe(Firm firm) {
    directory.update(cast.owner(firm.key()), number(firm), firm.facts(), null);
  }

  private void submit(Firm firm, List<Papers.Paper> papers) {
    Caller owner = cast.owner(firm.key());
    for (Papers.Paper paper : papers) {
      directory.addEvidence(owner, number(firm), paper.evidence(), paper.upload());
    }
    directory.submit(owner, number(firm));
  }

  private void decide(Firm firm, Verdict verdict, @Nullable String reason) {
    directory.decide(cast.operator(), number(firm), new ReviewDecision(verdict, reason));
  }

  private String number(Firm firm) {
    return memory.of(registered(firm));
  }

  /** The licence of everybody, and further papers of some. */
  private static List<Papers.Paper> papers(Firm firm, Days days) {
    Random chance = Chance.of(firm.key() + " papers");
    List<Papers.Paper> papers = new ArrayList<>();
    int left = firm.fate() == CompanyStatus.LAPSED ? -20 : 24 + chance.nextInt(800);
    papers.add(
        Papers.licence(
            firm,
            new AddEvidence(
                EvidenceKind.LICENCE, days.dayAgo(900 - left % 300), days.dayAgo(-left))));
    if (chance.nextInt(3) > 0) {
      papers.add(
          Papers.scan(firm, new AddEvidence(EvidenceKind.TAX_CERTIFICATE, days.dayAgo(400), null)));
    }
    if (chance.nextInt(3) == 0) {
      papers.add(
          Papers.scan(
              firm, new AddEvidence(EvidenceKind.PROOF_OF_ADDRESS, days.dayAgo(160), null)));
    }
    return papers;
  }
}
