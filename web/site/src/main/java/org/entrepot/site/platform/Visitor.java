package org.entrepot.site.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entrepot.directory.CompanyChoice;
import org.entrepot.directory.Identity;
import org.entrepot.directory.Standing;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.access.Origin;
import org.entrepot.platform.access.Person;
import org.entrepot.platform.access.Right;
import org.entrepot.platform.http.RequestId;
import org.entrepot.platform.identity.OpenAccounts;
import org.jspecify.annotations.Nullable;
import org.wildfly.security.http.oidc.IDToken;
import org.wildfly.security.http.oidc.OidcPrincipal;
import org.wildfly.security.http.oidc.OidcSecurityContext;

/**
 * Who looks at the page: {@code #{visitor.signedIn}}, {@code .name}, {@code .company}, {@code
 * .can('SELL')}, {@code .locale}, {@code .zone}. Public pages know a signed-in visitor too.
 */
@Named("visitor")
@RequestScoped
public class Visitor {
  /** The session's attribute that holds the number of the company acted for. */
  public static final String ACTING = "org.entrepot.site.acting";

  // By its name, which people know; the offset of the same time is called Z.
  private static final ZoneId UTC = ZoneId.of("UTC");

  @Inject private HttpServletRequest request;
  @Inject private Identity identity;
  @Inject private OpenAccounts accounts;

  private @Nullable Standing standing;

  public boolean isSignedIn() {
    return request.getUserPrincipal() != null;
  }

  /** The person, absent for an anonymous visitor. */
  public Optional<Principal> principal() {
    return Optional.ofNullable(request.getUserPrincipal());
  }

  /** The person's name as the identity provider gives it; empty for an anonymous visitor. */
  public String getName() {
    return idToken()
        .map(token -> Optional.ofNullable(token.getName()).orElse(token.getPreferredUsername()))
        .or(() -> principal().map(Principal::getName))
        .orElse("");
  }

  public String getEmail() {
    return idToken().map(IDToken::getEmail).orElse("");
  }

  private Optional<IDToken> idToken() {
    return security().map(OidcSecurityContext::getIDToken);
  }

  /** The tokens of the sign-in, for signing out at the identity provider. */
  public Optional<OidcSecurityContext> security() {
    return request.getUserPrincipal() instanceof OidcPrincipal<?> person
        ? Optional.of(person.getOidcSecurityContext())
        : Optional.empty();
  }

  /** Who calls a service from this page: the first argument of all of them. */
  public Caller caller() {
    return standing().caller();
  }

  /** The name of the company acted for; empty without one. */
  public String getCompany() {
    return caller().member().map(acting -> acting.party().name()).orElse("");
  }

  /** The number of the company acted for; empty without one. */
  public String getCompanyNumber() {
    return caller().member().map(acting -> acting.party().number()).orElse("");
  }

  /** Every company that the visitor may act for. */
  public List<CompanyChoice> getCompanies() {
    return standing().companies();
  }

  /** Acts for that company from the next request on; one that is not the visitor's is not taken. */
  public void actFor(String company) {
    request.getSession().setAttribute(ACTING, company);
  }

  /** Whether the company acted for is verified. */
  public boolean isVerified() {
    return caller().isVerified();
  }

  /** Whether the visitor has the right of this name; decides what is shown, never what is done. */
  public boolean can(String right) {
    return caller().can(Right.valueOf(right));
  }

  /** The chosen language, else the person's own, else the browser's first that we speak. */
  public Locale getLocale() {
    return standing().language();
  }

  public String getLanguage() {
    return getLocale().toLanguageTag();
  }

  /** Writing direction; {@code ?dir=rtl} mirrors any page to try it. */
  public String getDirection() {
    String wish = request.getParameter("dir");
    return "rtl".equals(wish) || "ltr".equals(wish) ? wish : Languages.direction(getLocale());
  }

  /** {@code light}, {@code dark}, or {@code auto} to follow the device. */
  public String getTheme() {
    return Cookies.find(request, Cookies.THEME)
        .filter(theme -> theme.equals("light") || theme.equals("dark"))
        .orElse("auto");
  }

  /** The person's own zone, else the browser's as its script told, else UTC. */
  public ZoneId getZone() {
    return caller()
        .member()
        .flatMap(acting -> zone(acting.zone()))
        .or(() -> Cookies.find(request, Cookies.ZONE).flatMap(Visitor::zone))
        .orElse(UTC);
  }

  private static Optional<ZoneId> zone(String id) {
    try {
      return Optional.of(ZoneId.of(id));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The token that the forms of a signed-in visitor carry. */
  public String getToken() {
    HttpSession session = request.getSession(false);
    return session == null ? "" : FormToken.issue(session);
  }

  /**
   * Draws the rest of this request as for a stranger: an error page must not ask the database that
   * may be the cause of the error.
   */
  public void forget() {
    standing = stranger();
  }

  private Standing standing() {
    Standing now = standing;
    if (now == null) {
      now = principal().map(this::meet).orElseGet(this::stranger);
      standing = now;
    }
    return now;
  }

  private Standing stranger() {
    Locale asked = asked();
    return new Standing(Caller.anonymous(origin(asked)), List.of(), asked);
  }

  private Standing meet(Principal principal) {
    accounts.require(principal.getName());
    HttpSession session = request.getSession(false);
    Object acting = session == null ? null : session.getAttribute(ACTING);
    Person person = new Person(principal.getName(), getName(), getEmail());
    Standing met =
        identity.visiting(
            person, realmRights(), acting == null ? null : acting.toString(), origin(asked()));
    Locale language = chosen().orElse(met.language());
    Caller caller = met.caller();
    Caller reader =
        new Caller(person, caller.member().orElse(null), caller.rights(), origin(language));
    return new Standing(reader, met.companies(), language);
  }

  /** The language that the request asks for, without looking at who asks. */
  private Locale asked() {
    return chosen().orElseGet(() -> Languages.best(request.getLocales()));
  }

  /** The address's own language, else the one chosen before. */
  private Optional<Locale> chosen() {
    return Optional.of(request)
        .filter(asked -> !asked.getMethod().equals("POST"))
        .flatMap(asked -> Optional.ofNullable(asked.getParameter(Cookies.LANGUAGE)))
        .flatMap(Languages::find)
        .or(() -> Cookies.find(request, Cookies.LANGUAGE).flatMap(Languages::find));
  }

  private Origin origin(Locale asked) {
    return new Origin(
        asked,
        String.valueOf(request.getHeader(RequestId.HEADER)),
        String.valueOf(request.getRemoteAddr()));
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
