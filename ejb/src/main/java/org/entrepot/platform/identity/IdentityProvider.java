package org.entrepot.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.settings.Settings;
import org.keycloak.admin.client.resource.UsersResource;
import org.keycloak.representations.idm.UserRepresentation;

/**
 * Manages accounts at Keycloak with the service account of the settings. Every call is bounded in
 * time; a provider that is away or does not answer as it should is a 503 refusal {@code
 * identity_unavailable}.
 */
@ApplicationScoped
public class IdentityProvider {

  private static final Logger LOG = System.getLogger(IdentityProvider.class.getName());
  private static final int LINK_SECONDS = 3 * 24 * 3600;
  private static final String SITE_CLIENT = "entrepot-site";
  private static final String INVITATION_PAGE = "/invitation";

  @Inject private Settings settings;
  @Inject private RealmConnection realm;

  /** The account of that person, as it stands now. */
  public Optional<Account> find(String subject) {
    return ask(users -> Optional.of(account(users.get(subject).toRepresentation())));
  }

  /** Whether that account exists and may sign in. */
  public boolean isOpen(String subject) {
    return ask(users -> Optional.of(users.get(subject).toRepresentation().isEnabled()))
        .orElse(false);
  }

  /**
   * Sends the mail whose link confirms the person's address; it holds three days and leads back to
   * the page of invitations, which is where the confirmation is asked for.
   */
  public void sendConfirmation(String subject) {
    ask(
        users -> {
          users
              .get(subject)
              .sendVerifyEmail(SITE_CLIENT, settings.siteUrl() + INVITATION_PAGE, LINK_SECONDS);
          return Optional.empty();
        });
  }

  /** Signs a person out everywhere; somebody unknown is signed out already. */
  public void endSessions(String subject) {
    ask(
        users -> {
          users.get(subject).logout();
          return Optional.empty();
        });
  }

  private static Account account(UserRepresentation user) {
    String email = user.getEmail();
    return new Account(
        user.getId(), email == null ? "" : email, Boolean.TRUE.equals(user.isEmailVerified()));
  }

  /** Nothing where the person is unknown to the provider. */
  private <T> Optional<T> ask(Function<UsersResource, Optional<T>> question) {
    try {
      return realm.ask(question);
    } catch (NotFoundException e) {
      return Optional.empty();
    } catch (WebApplicationException | ProcessingException | FaultToleranceException e) {
      LOG.log(Level.WARNING, "The identity provider did not answer: {0}", e.toString());
      throw Refusal.unavailable("identity_unavailable");
    }
  }
}
