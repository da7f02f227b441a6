package org.entrepot.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entrepot.platform.access.Acting;
import org.entrepot.platform.access.Caller;
import org.entrepot.platform.access.Origin;
import org.entrepot.platform.access.Person;
import org.entrepot.platform.access.Right;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Says who is calling: the one place where a signed-in person becomes a {@link Caller}. Memberships
 * are read on every call, so that a removal or a suspension works at once.
 */
@ApplicationScoped
@Transactional
public class Identity {

  @Inject private Memberships memberships;

  /**
   * How a person stands in one call.
   *
   * @param realmRights what the identity provider grants, {@link Right#OPERATE} or {@link
   *     Right#REGULATE}
   * @param companyNumber the company acted for; absent means the only one, and none of several
   * @throws Refusal {@code not_found} (404) for a company that the person is no member of
   */
  public Standing standing(
      Person person, Set<Right> realmRights, @Nullable String companyNumber, Origin origin) {
    List<Membership> own = meet(person, origin);
    String named = Blank.toNull(companyNumber);
    Optional<Membership> chosen =
        named == null
            ? own.stream().filter(only -> own.size() == 1).findFirst()
            : Optional.of(named(own, named));
    return standing(person, caller(person, realmRights, chosen, origin), own);
  }

  /**
   * How the visitor of a page stands: a wrong or missing choice falls back to the person's first
   * company, since a page has a switch to choose with.
   */
  public Standing visiting(
      Person person, Set<Right> realmRights, @Nullable String companyNumber, Origin origin) {
    List<Membership> own = meet(person, origin);
    Optional<Membership> chosen =
        own.stream()
            .filter(membership -> membership.company().number().equals(companyNumber))
            .findFirst()
            .or(() -> own.stream().findFirst());
    return standing(person, caller(person, realmRights, chosen, origin), own);
  }

  private static Membership named(List<Membership> own, String companyNumber) {
    return own.stream()
        .filter(membership -> membership.company().number().equals(companyNumber))
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }

  private static Caller caller(
      Person person, Set<Right> realmRights, Optional<Membership> chosen, Origin origin) {
    EnumSet<Right> rights = EnumSet.noneOf(Right.class);
    rights.addAll(realmRights);
    chosen.ifPresent(membership -> rights.addAll(membership.rights()));
    return new Caller(person, chosen.map(Identity::acting).orElse(null), rights, origin);
  }

  private static Acting acting(Membership membership) {
    CompanyEntity company = membership.company();
    boolean verified = company.status() == CompanyStatus.VERIFIED;
    return new Acting(company.id(), company.party(), verified, company.zone());
  }

  /** The person's memberships; the person is noted on the first call, and when the name changes. */
  private List<Membership> meet(Person person, Origin origin) {
    List<Membership> own = memberships.of(person.subject());
    Optional<PersonEntity> known =
        own.isEmpty() ? memberships.person(person.subject()) : Optional.of(own.get(0).person());
    if (known.isEmpty() || !known.get().isAs(person)) {
      memberships.meet(person, Messages.shipped(origin.locale()).getLanguage());
    }
    return own;
  }

  private Standing standing(Person person, Caller caller, List<Membership> own) {
    Optional<PersonEntity> known =
        own.isEmpty() ? memberships.person(person.subject()) : Optional.of(own.get(0).person());
    Locale language =
        known.map(PersonEntity::contact).map(Contact::language).orElse(caller.locale());
    return new Standing(caller, own.stream().map(Membership::choice).toList(), language);
  }
}
