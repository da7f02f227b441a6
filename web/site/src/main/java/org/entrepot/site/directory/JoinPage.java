package org.entrepot.site.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.entrepot.directory.CompanyView;
import org.entrepot.directory.Directory;
import org.entrepot.directory.EvidenceKind;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.value.TaxIds;
import org.entrepot.site.platform.Form;
import org.entrepot.site.platform.Page;
import org.entrepot.site.platform.PathParameters;
import org.entrepot.site.platform.Posted;
import org.entrepot.site.platform.Step;
import org.entrepot.site.platform.Text;
import org.entrepot.site.platform.Toast;
import org.entrepot.site.platform.Visitor;
import org.jspecify.annotations.Nullable;

/** One screen of joining for the company acted for; each saves on its own. */
@Named("join")
@RequestScoped
public class JoinPage implements Page {
  private static final String LATER = "/desk";

  @Inject private Directory directory;
  @Inject private Visitor visitor;
  @Inject private PathParameters path;
  @Inject private Form form;
  @Inject private Text text;
  @Inject private Toast toast;

  private JoinStep step = JoinStep.REVIEW;
  private @Nullable CompanyView company;

  @Override
  public void open() {
    step = JoinStep.find(path.of("step")).orElseThrow(Refusal::notFound);
    if (visitor.getCompanyNumber().isEmpty()) {
      throw Refusal.notFound();
    }
    CompanyView found = directory.company(visitor.caller(), visitor.getCompanyNumber());
    company = found;
    if (step == JoinStep.PAPERS) {
      form.set("kind", EvidenceKind.LICENCE);
    } else {
      CompanyForm.fill(form, found);
    }
  }

  /** Saves this screen and goes on to the next. */
  @Posted
  public @Nullable String save() {
    return save(step.next().path());
  }

  /** Saves this screen and leaves. */
  @Posted
  public @Nullable String later() {
    toast.say("directory.page.join.saved");
    return save(LATER);
  }

  private @Nullable String save(String next) {
    return form.submit(
        () -> {
          directory.update(
              visitor.caller(),
              getCompany().number(),
              CompanyForm.read(form, getCompany(), step.inputs()),
              form.seenVersion());
          return next;
        });
  }

  /** Hands in a paper and stays, since there may be more. */
  @Posted
  public @Nullable String addPaper() {
    return form.submit(
        () -> {
          PaperForm.send(form, directory, visitor);
          toast.say("directory.page.paper.added");
          return step.path();
        });
  }

  @Posted
  public @Nullable String submit() {
    return form.submit(
        () -> {
          directory.submit(visitor.caller(), getCompany().number());
          return JoinStep.REVIEW.path();
        });
  }

  public CompanyView getCompany() {
    if (company == null) {
      throw new IllegalStateException("The page was not opened");
    }
    return company;
  }

  public Form getForm() {
    return form;
  }

  /** The code of this screen. */
  public String getStep() {
    return step.code();
  }

  /** The screen after this one. */
  public String getNext() {
    return step.next().path();
  }

  public List<Step> getSteps() {
    return JoinStep.all().stream().map(this::shown).toList();
  }

  private Step shown(JoinStep each) {
    boolean done = each.isDone(getCompany());
    return new Step(
        text.get("directory.page.join." + each.code()),
        each.path(),
        each == step ? "now" : done ? "done" : "next");
  }

  /** Whether everything is there and may be handed in. */
  public boolean isComplete() {
    return getCompany().requirements().stream().allMatch(requirement -> requirement.met());
  }

  /** Whether this visitor may change anything here now. */
  public boolean isEditable() {
    return getCompany().isOpen() && visitor.can("ADMINISTER");
  }

  /** What the tax id is called in the company's country. */
  public String getTaxLabel() {
    return TaxIds.label(getCompany().country());
  }

  public boolean isTaxRequired() {
    return TaxIds.required(getCompany().country());
  }
}
