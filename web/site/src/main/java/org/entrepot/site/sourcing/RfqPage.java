package org.entrepot.site.sourcing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.file.Upload;
import org.entrepot.platform.page.PageRequest;
import org.entrepot.process.AskForQuotations;
import org.entrepot.site.platform.Form;
import org.entrepot.site.platform.Page;
import org.entrepot.site.platform.PathParameters;
import org.entrepot.site.platform.Posted;
import org.entrepot.site.platform.Toast;
import org.entrepot.site.platform.Visitor;
import org.entrepot.sourcing.EndNegotiation;
import org.entrepot.sourcing.Negotiations;
import org.entrepot.sourcing.QuotationSummary;
import org.entrepot.sourcing.Requests;
import org.entrepot.sourcing.RfqStatus;
import org.entrepot.sourcing.RfqView;
import org.entrepot.sourcing.WriteRfq;
import org.jspecify.annotations.Nullable;

/** One of the acting company's own requests: the draft to edit, then what came in on it. */
@Named("rfq")
@RequestScoped
public class RfqPage implements Page {
  @Inject private AskForQuotations asking;
  @Inject private Requests requests;
  @Inject private Negotiations negotiations;
  @Inject private Visitor visitor;
  @Inject private PathParameters path;
  @Inject private Form form;
  @Inject private Form files;
  @Inject private Form steps;
  @Inject private Toast toast;

  private @Nullable RfqView rfq;
  private List<QuotationSummary> quotations = List.of();

  @Override
  public void open() {
    RfqView found = requests.rfq(visitor.caller(), number());
    if (!found.own()) {
      throw Refusal.notFound();
    }
    rfq = found;
    files.named("a");
    steps.named("s");
    if (isDraft()) {
      form.fill(found.asWritten()).set("version", found.version());
      RfqLines.offer(form, found.lines().size());
    } else {
      quotations =
          negotiations
              .quotationsOn(
                  visitor.caller(), number(), new PageRequest(PageRequest.MAXIMUM_LIMIT, null))
              .items();
    }
  }

  /** Saves the draft, unless somebody else has saved another one meanwhile. */
  @Posted
  public @Nullable String save() {
    return RfqLines.keepOne(
        form,
        form.submit(
            () -> {
              WriteRfq command = form.read(WriteRfq.class);
              String seen = form.value("version");
              Long version = seen.matches("\\d{1,18}") ? Long.valueOf(seen) : null;
              asking.rewrite(visitor.caller(), number(), command, version);
              return done("sourcing.page.saved");
            }));
  }

  @Posted
  public @Nullable String addLine() {
    RfqLines.add(form);
    return null;
  }

  @Posted
  public @Nullable String removeLine(String row) {
    RfqLines.remove(form, row);
    return null;
  }

  @Posted
  public @Nullable String attach() {
    return files.submit(
        () -> {
          List<Upload> sent = files.uploads("file");
          if (sent.isEmpty()) {
            throw Refusal.invalid("file", "not_null");
          }
          for (Upload file : sent) {
            requests.attach(visitor.caller(), number(), file);
          }
          return done("sourcing.page.files.added");
        });
  }

  @Posted
  public @Nullable String detach(String file) {
    return files.submit(
        () -> {
          requests.detach(visitor.caller(), number(), file);
          return done("sourcing.page.files.removed");
        });
  }

  @Posted
  public @Nullable String publish() {
    return steps.submit(
        () -> {
          requests.publish(visitor.caller(), number());
          return done("sourcing.page.published");
        });
  }

  @Posted
  public @Nullable String cancel() {
    return steps.submit(
        () -> {
          requests.cancel(visitor.caller(), number(), steps.read(EndNegotiation.class));
          return done("sourcing.page.cancelled");
        });
  }

  private String done(String said) {
    toast.say(said);
    return "/desk/rfqs/" + number();
  }

  private String number() {
    return path.of("number");
  }

  public RfqView getView() {
    if (rfq == null) {
      throw new IllegalStateException("The page was not opened");
    }
    return rfq;
  }

  public boolean isDraft() {
    return getView().status() == RfqStatus.DRAFT;
  }

  public boolean isRunning() {
    return getView().status().isRunning();
  }

  public List<QuotationSummary> getQuotations() {
    return quotations;
  }

  public Form getForm() {
    return form;
  }

  public Form getFiles() {
    return files;
  }

  public Form getSteps() {
    return steps;
  }
}
