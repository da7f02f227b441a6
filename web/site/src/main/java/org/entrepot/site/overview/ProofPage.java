package org.entrepot.site.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.entrepot.platform.audit.AuditReport;
import org.entrepot.platform.audit.Finding;
import org.entrepot.process.AuditReview;
import org.entrepot.process.AuditState;
import org.entrepot.site.platform.Form;
import org.entrepot.site.platform.Here;
import org.entrepot.site.platform.Page;
import org.entrepot.site.platform.Posted;
import org.entrepot.site.platform.Toast;
import org.entrepot.site.platform.Visitor;
import org.jspecify.annotations.Nullable;

/** Whether the audit is as it was written; verified when the visitor asks for it. */
@Named("proof")
@RequestScoped
public class ProofPage implements Page {
  private static final String HERE = "/operator/audit/proof";

  @Inject private AuditReview audit;
  @Inject private Visitor visitor;
  @Inject private Here here;
  @Inject private Form form;
  @Inject private Toast toast;

  private @Nullable AuditState state;
  private @Nullable AuditReport report;

  @Override
  public void open() {
    state = audit.state(visitor.caller());
    if (here.query("verify").equals("all")) {
      report = audit.verify(visitor.caller(), here.query("cursor"));
    }
  }

  /** Signs a checkpoint now. */
  @Posted
  public @Nullable String sign() {
    return form.submit(
        () -> {
          audit.sign(visitor.caller());
          toast.say("audit.page.signed");
          return HERE;
        });
  }

  public AuditState getState() {
    if (state == null) {
      throw new IllegalStateException("The page was not opened");
    }
    return state;
  }

  /** What the verification came to, null where none was asked for. */
  public @Nullable AuditReport getReport() {
    return report;
  }

  /** What is wrong, in the visitor's words; empty where nothing was found. */
  public String getFinding() {
    return Optional.ofNullable(report)
        .map(AuditReport::finding)
        .map((Finding found) -> found.words(visitor.getLocale()))
        .orElse("");
  }

  public Form getForm() {
    return form;
  }
}
