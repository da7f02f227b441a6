package org.entrepot.site.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import org.entrepot.directory.AnswerInvitation;
import org.entrepot.directory.InvitedView;
import org.entrepot.directory.Inviting;
import org.entrepot.directory.People;
import org.entrepot.platform.error.Refusal;
import org.entrepot.site.platform.Cookies;
import org.entrepot.site.platform.Form;
import org.entrepot.site.platform.Page;
import org.entrepot.site.platform.Posted;
import org.entrepot.site.platform.Toast;
import org.entrepot.site.platform.Visitor;
import org.jspecify.annotations.Nullable;

/** The invitation whose link the visitor opened, and what to do where it opens nothing. */
@Named("invitation")
@RequestScoped
public class InvitationPage implements Page {

  static final String HERE = "/invitation";

  @Inject private Inviting inviting;
  @Inject private People people;
  @Inject private Visitor visitor;
  @Inject private HttpServletRequest request;
  @Inject private Form form;
  @Inject private Form confirmation;
  @Inject private Toast toast;

  private @Nullable InvitedView shown;
  private String obstacle = "";
  private boolean confirmed = true;

  @Override
  public void open() {
    confirmation.named("c");
    Optional<String> token = Cookies.find(request, Cookies.INVITATION);
    if (!visitor.isSignedIn()) {
      obstacle = "stranger";
    } else if (token.isEmpty()) {
      obstacle = "missing";
    } else {
      read(new AnswerInvitation(token.get()));
    }
  }

  private void read(AnswerInvitation command) {
    try {
      shown = inviting.read(visitor.caller(), command);
    } catch (Refusal refusal) {
      obstacle =
          switch (refusal.code()) {
            case "invitation_not_yours" -> "not_yours";
            case "invitation_over", "invalid_input" -> "over";
            default -> throw refusal;
          };
      confirmed = !obstacle.equals("not_yours") || people.hasConfirmedAddress(visitor.caller());
      request.setAttribute(Form.REFUSED, refusal.status());
    }
  }

  @Posted
  public @Nullable String accept() {
    return answer(
        () -> {
          InvitedView joined = inviting.accept(visitor.caller(), command());
          visitor.actFor(joined.company());
          toast.say("directory.page.invitation.accepted", "company", joined.companyName());
          return "/desk";
        });
  }

  @Posted
  public @Nullable String decline() {
    return answer(
        () -> {
          inviting.decline(visitor.caller(), command());
          toast.say("directory.page.invitation.declined");
          return "/";
        });
  }

  /** Sends the mail that confirms the visitor's own address. */
  @Posted
  public @Nullable String confirm() {
    return confirmation.submit(
        () -> {
          people.confirmAddress(visitor.caller());
          toast.say("directory.page.invitation.confirm.sent", "email", visitor.getEmail());
          return HERE;
        });
  }

  /** What stood in the way when the page was opened is shown again and not tried. */
  private @Nullable String answer(Supplier<@Nullable String> action) {
    return shown == null ? null : form.submit(action);
  }

  private AnswerInvitation command() {
    return new AnswerInvitation(Cookies.find(request, Cookies.INVITATION).orElse(""));
  }

  /** The invitation; null where something stands in its way. */
  public @Nullable InvitedView getShown() {
    return shown;
  }

  /** Empty, or why there is no invitation: stranger, missing, over, not_yours. */
  public String getObstacle() {
    return obstacle;
  }

  /** Whether the visitor's address is confirmed, as far as that stands in the way. */
  public boolean isConfirmed() {
    return confirmed;
  }

  public Form getForm() {
    return form;
  }

  public Form getConfirmation() {
    return confirmation;
  }
}
