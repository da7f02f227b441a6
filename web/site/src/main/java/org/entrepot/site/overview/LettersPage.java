package org.entrepot.site.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.entrepot.platform.timer.DeadLetter;
import org.entrepot.process.DeadLetters;
import org.entrepot.process.DropWork;
import org.entrepot.site.platform.Form;
import org.entrepot.site.platform.Page;
import org.entrepot.site.platform.Posted;
import org.entrepot.site.platform.Toast;
import org.entrepot.site.platform.Visitor;
import org.jspecify.annotations.Nullable;

/** Work of the exchange that fails: the operator has it tried again or gives it up. */
@Named("letters")
@RequestScoped
public class LettersPage implements Page {
  private static final String HERE = "/operator/letters";

  @Inject private DeadLetters letters;
  @Inject private Visitor visitor;
  @Inject private Form form;
  @Inject private Toast toast;

  private List<DeadLetter> rows = List.of();

  @Override
  public void open() {
    rows = letters.all(visitor.caller());
  }

  @Posted
  public @Nullable String resend(String id) {
    return form.submit(
        () -> {
          letters.resend(visitor.caller(), id);
          return said("resent");
        });
  }

  @Posted
  public @Nullable String drop(String id) {
    return form.submit(
        () -> {
          letters.drop(visitor.caller(), id, form.read(DropWork.class));
          return said("dropped");
        });
  }

  private String said(String what) {
    toast.say("audit.page.letters." + what);
    return HERE;
  }

  public List<DeadLetter> getRows() {
    return rows;
  }

  public Form getForm() {
    return form;
  }
}
