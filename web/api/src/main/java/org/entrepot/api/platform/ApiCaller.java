package org.entrepot.api.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.entrepot.directory.Identity;
import org.entrepot.directory.Standing;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.access.Origin;
import org.entrepot.platform.access.Person;
import org.entrepot.platform.access.Right;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.identity.OpenAccounts;
import org.entrepot.platform.text.Messages;
import org.jspecify.annotations.Nullable;
import org.wildfly.security.http.oidc.AccessToken;
import org.wildfly.security.http.oidc.OidcPrincipal;

/** Who calls: the token's person, acting for the company that the header names. */
@RequestScoped
public class ApiCaller {

  static final String COMPANY_HEADER = "Entrepot-Company";

  @Inject private HttpServletRequest request;
  @Inject private Identity identity;
  @Inject private OpenAccounts accounts;
  @Nullable private Standing standing;

  /**
   * The caller of this request, who says for which of several companies they act.
   *
   * @throws Refusal {@code company_required} (409)
   */
  public Caller get() {
    return standing().decided();
  }

  /**
   * The caller of this request for what a person does in their own name, for no company perhaps.
   */
  public Caller personally() {
    return standing().caller();
  }

  /** The language of the answer's texts. */
  public Locale locale() {
    return Messages.shipped(request.getLocale());
  }

  private Standing standing() {
    Standing known = standing;
    if (known == null) {
      known = identify();
      standing = known;
    }
    return known;
  }

  private Standing identify() {
    Origin origin =
        new Origin(
            locale(), RequestIdFilter.idOf(request), String.valueOf(request.getRemoteAddr()));
    if (!(request.getUserPrincipal() instanceof OidcPrincipal<?> principal)) {
      return new Standing(Caller.anonymous(origin), List.of(), origin.locale());
    }
    Person person = person(principal);
    accounts.require(person.subject());
    return identity.standing(person, realmRights(), request.getHeader(COMPANY_HEADER), origin);
  }

  private static Person person(OidcPrincipal<?> principal) {
    AccessToken token = principal.getOidcSecurityContext().getToken();
    String name = text(token, "name", text(token, "preferred_username", ""));
    return new Person(text(token, "sub", principal.getName()), name, text(token, "email", ""));
  }

  private static String text(AccessToken token, String claim, String fallback) {
    return token.getClaimValue(claim) instanceof String value ? value : fallback;
  }

  private EnumSet<Right> realmRights() {
    EnumSet<Right> rights = EnumSet.noneOf(Right.class);
    if (request.isUserInRole("operator")) {
      rights.add(Right.OPERATE);
    }
    if (request.isUserInRole("regulator")) {
      rights.add(Right.REGULATE);
    }
    return rights;
  }
}
