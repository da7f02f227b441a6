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

  private final Companies companies;

  @Inject
  Identity(Companies companies) {
    this.companies = companies;
  }

  protected Identity() {
    this(new Companies());
  }

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
    List<Membership> memberships = companies.membershipsOf(person.subject());
    refresh(person, memberships, origin);
    Optional<Membership> chosen = choose(memberships, companyNumber);
    return caller(person, realmRights, chosen, origin);
  }

  /**
   * The caller of a page: as {@link #identify}, but a wrong or missing choice falls back to the
   * person's first company, since a page has a switch to choose with.
   */
  public Standing standing(
      Person person, Set<Right> realmRights, @Nullable String companyNumber, Origin origin) {
    List<Membership> memberships = companies.membershipsOf(person.subject());
    PersonEntity known = refresh(person, memberships, origin);
    Optional<Membership> chosen =
        memberships.stream()
            .filter(membership -> membership.company().number().equals(companyNumber))
            .findFirst()
            .or(() -> memberships.stream().findFirst());
    List<CompanyChoice> choices =
        memberships.stream()
            .map(
                membership ->
                    new CompanyChoice(
                        membership.company().number(),
                        membership.company().name(),
                        membership.role()))
            .toList();
    Locale language = Locale.forLanguageTag(known.language());
    return new Standing(caller(person, realmRights, chosen, origin), choices, language);
  }

  private static Caller caller(
      Person person, Set<Right> realmRights, Optional<Membership> chosen, Origin origin) {
    EnumSet<Right> rights = EnumSet.noneOf(Right.class);
    rights.addAll(realmRights);
    chosen.ifPresent(membership -> rights.addAll(rightsOf(membership)));
    return new Caller(person, chosen.map(Identity::acting).orElse(null), rights, origin);
  }

  private static Optional<Membership> choose(
      List<Membership> memberships, @Nullable String companyNumber) {
    if (companyNumber == null || companyNumber.isBlank()) {
      if (memberships.size() > 1) {
        throw Refusal.rule("company_required");
      }
      return memberships.stream().findFirst();
    }
    return Optional.of(
        memberships.stream()
            .filter(membership -> membership.company().number().equals(companyNumber))
            .findFirst()
            .orElseThrow(Refusal::notFound));
  }

  /** A suspended company's people may read what is theirs and do nothing else. */
  private static Set<Right> rightsOf(Membership membership) {
    if (membership.company().status() == CompanyStatus.SUSPENDED) {
      return Set.of(Right.READ);
    }
    return membership.role().rights(membership.company().kinds());
  }

  private static Acting acting(Membership membership) {
    CompanyEntity company = membership.company();
    boolean verified = company.status() == CompanyStatus.VERIFIED;
    return new Acting(company.id(), company.party(), verified, company.zone());
  }

  private PersonEntity refresh(Person person, List<Membership> memberships, Origin origin) {
    Optional<PersonEntity> known =
        memberships.isEmpty()
            ? companies.person(person.subject())
            : Optional.of(memberships.get(0).person());
    if (known.isEmpty()) {
      String language = Messages.shipped(origin.locale()).getLanguage();
      PersonEntity newcomer = new PersonEntity(person, language);
      companies.add(newcomer);
      return newcomer;
    }
    if (!known.get().isAs(person)) {
      known.get().refresh(person);
    }
    return known.get();
  }
}
