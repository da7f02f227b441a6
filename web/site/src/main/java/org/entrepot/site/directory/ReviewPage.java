package org.entrepot.site.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.entrepot.directory.CompanyStatus;
import org.entrepot.directory.CompanyView;
import org.entrepot.directory.Directory;
import org.entrepot.directory.ReviewDecision;
import org.entrepot.directory.ReviewDecision.Verdict;
import org.entrepot.process.AuditLine;
import org.entrepot.process.AuditReview;
import org.entrepot.site.platform.Form;
import org.entrepot.site.platform.Page;
import org.entrepot.site.platform.PathParameters;
import org.entrepot.site.platform.Posted;
import org.entrepot.site.platform.Toast;
import org.entrepot.site.platform.Visitor;
import org.jspecify.annotations.Nullable;

/** One company before the operator: its data beside its papers, and the verdicts. */
@Named("review")
@RequestScoped
public class ReviewPage implements Page {
  @Inject private Directory directory;
  @Inject private AuditReview audit;
  @Inject private Visitor visitor;
  @Inject private PathParameters path;
  @Inject private Form form;
  @Inject private Toast toast;

  private @Nullable CompanyView company;
  private List<AuditLine> history = List.of();

  @Override
  public void open() {
    company = directory.company(visitor.caller(), path.of("number"));
    history = audit.of(visitor.caller(), path.of("number"));
  }

  @Posted
  public @Nullable String take() {
    return decide(Verdict.TAKE);
  }

  @Posted
  public @Nullable String verify() {
    return decide(Verdict.VERIFY);
  }

  @Posted
  public @Nullable String reject() {
    return decide(Verdict.REJECT);
  }

  @Posted
  public @Nullable String suspend() {
    return decide(Verdict.SUSPEND);
  }

  @Posted
  public @Nullable String reinstate() {
    return decide(Verdict.REINSTATE);
  }

  private @Nullable String decide(Verdict verdict) {
    return form.submit(
        () -> {
          String number = getView().number();
          directory.decide(
              visitor.caller(), number, new ReviewDecision(verdict, form.value("reason")));
          toast.say("directory.page.review.done." + verdict.name());
          return "/operator/reviews/" + number;
        });
  }

  public CompanyView getView() {
    if (company == null) {
      throw new IllegalStateException("The page was not opened");
    }
    return company;
  }

  public List<AuditLine> getHistory() {
    return history;
  }

  public Form getForm() {
    return form;
  }

  public boolean isWaiting() {
    return getView().status() == CompanyStatus.SUBMITTED;
  }

  public boolean isTaken() {
    return getView().status() == CompanyStatus.IN_REVIEW;
  }

  public boolean isVerified() {
    return getView().status() == CompanyStatus.VERIFIED;
  }

  public boolean isSuspended() {
    return getView().status() == CompanyStatus.SUSPENDED;
  }
}
