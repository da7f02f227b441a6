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
   * The caller for one call.
   *
   * @param realmRights what the identity provider grants, {@link Right#OPERATE} or {@link
   *     Right#REGULATE}
   * @param companyNumber the company acted for; absent means the only one
   * @throws Refusal {@code company_required} (409) with several companies and none named, {@code
   *     not_found} (404) for a company that the person is no member of
   */
  public Caller identify(
      Person person, Set<Right> realmRights, @Nullable String companyNumber, Origin origin) {
    List<Membership> own = meet(person, origin);
    if (isUnnamed(companyNumber) && own.size() > 1) {
      throw Refusal.rule("company_required");
    }
    return caller(person, realmRights, chosen(own, companyNumber), origin);
  }

  /**
   * As {@link #identify} for what a person does in their own name: with several companies and none
   * named, they act for none.
   */
  public Caller personally(
      Person person, Set<Right> realmRights, @Nullable String companyNumber, Origin origin) {
    List<Membership> own = meet(person, origin);
    Optional<Membership> chosen =
        isUnnamed(companyNumber) && own.size() > 1 ? Optional.empty() : chosen(own, companyNumber);
    return caller(person, realmRights, chosen, origin);
  }

  /**
   * The caller of a page: as {@link #identify}, but a wrong or missing choice falls back to the
   * person's first company, since a page has a switch to choose with.
   */
  public Standing standing(
      Person person, Set<Right> realmRights, @Nullable String companyNumber, Origin origin) {
    List<Membership> own = meet(person, origin);
    Optional<Membership> chosen =
        own.stream()
            .filter(membership -> membership.company().number().equals(companyNumber))
            .findFirst()
            .or(() -> own.stream().findFirst());
    List<CompanyChoice> choices = own.stream().map(Membership::choice).toList();
    return new Standing(
        caller(person, realmRights, chosen, origin), choices, language(person, own, origin));
  }

  private static boolean isUnnamed(@Nullable String companyNumber) {
    return companyNumber == null || companyNumber.isBlank();
  }

  private static Optional<Membership> chosen(List<Membership> own, @Nullable String companyNumber) {
    if (isUnnamed(companyNumber)) {
      return own.stream().findFirst();
    }
    return Optional.of(
        own.stream()
            .filter(membership -> membership.company().number().equals(companyNumber))
            .findFirst()
            .orElseThrow(Refusal::notFound));
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

  private Locale language(Person person, List<Membership> own, Origin origin) {
    Optional<PersonEntity> known =
        own.isEmpty() ? memberships.person(person.subject()) : Optional.of(own.get(0).person());
    return known.map(PersonEntity::contact).map(Contact::language).orElse(origin.locale());
  }
}
