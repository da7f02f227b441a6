package org.entrepot.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.settings.Settings;
import org.keycloak.admin.client.CreatedResponseUtil;
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
  private static final String SET_PASSWORD = "UPDATE_PASSWORD";
  private static final String CONFIRM_ADDRESS = "VERIFY_EMAIL";
  private static final int LINK_SECONDS = 3 * 24 * 3600;
  private static final String SITE_CLIENT = "entrepot-site";

  @Inject private Settings settings;
  @Inject private RealmConnection realm;

  /** The account that signs in with this address. */
  public Optional<Account> find(String email) {
    return ask(users -> users.searchByEmail(email, true).stream().findFirst().map(this::account));
  }

  /** Whether that account exists and may sign in. */
  public boolean isOpen(String subject) {
    return ask(users -> Optional.of(users.get(subject).toRepresentation().isEnabled()))
        .orElse(false);
  }

  /** Makes an account without a password; {@link #invite} lets the person set one. */
  public Account create(String email, String name, Locale language) {
    UserRepresentation user = new UserRepresentation();
    user.setUsername(email.toLowerCase(Locale.ROOT));
    user.setEmail(email);
    user.setEnabled(true);
    user.setEmailVerified(false);
    user.setRequiredActions(List.of(CONFIRM_ADDRESS, SET_PASSWORD));
    PersonName parts = PersonName.of(name);
    user.setFirstName(parts.given());
    user.setLastName(parts.family());
    user.singleAttribute("locale", language.getLanguage());
    return ask(users -> create(users, user))
        .map(subject -> new Account(subject, name, email, Account.Standing.INVITED))
        .or(() -> find(email))
        .orElseThrow(() -> Refusal.rule("account_taken"));
  }

  /** Sends the mail whose link confirms the address and sets the password; it holds three days. */
  public void invite(String subject) {
    ask(
        users -> {
          users
              .get(subject)
              .executeActionsEmail(
                  SITE_CLIENT,
                  settings.siteUrl() + "/desk",
                  LINK_SECONDS,
                  List.of(CONFIRM_ADDRESS, SET_PASSWORD));
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

  private static Optional<String> create(UsersResource users, UserRepresentation user) {
    try (Response response = users.create(user)) {
      if (response.getStatus() == Response.Status.CONFLICT.getStatusCode()) {
        return Optional.empty();
      }
      return Optional.of(CreatedResponseUtil.getCreatedId(response));
    }
  }

  private Account account(UserRepresentation user) {
    PersonName name = new PersonName(user.getFirstName(), user.getLastName());
    return new Account(
        user.getId(), name.whole().orElse(user.getEmail()), user.getEmail(), standing(user));
  }

  /** A pending password was ordered by us: people cannot order one for themselves. */
  private static Account.Standing standing(UserRepresentation user) {
    if (Boolean.TRUE.equals(user.isEmailVerified())) {
      return Account.Standing.CONFIRMED;
    }
    List<String> pending = user.getRequiredActions();
    return pending != null && pending.contains(SET_PASSWORD)
        ? Account.Standing.INVITED
        : Account.Standing.UNCONFIRMED;
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
