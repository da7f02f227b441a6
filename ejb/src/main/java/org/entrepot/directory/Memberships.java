package org.entrepot.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.entrepot.platform.access.Person;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.value.CompanyId;

/** The people and their places in companies in the database. */
@ApplicationScoped
class Memberships {

  private static final int MOST_COMPANIES = 50;
  private static final int MOST_MEMBERS = 200;

  @PersistenceContext private EntityManager entities;

  void add(Membership membership) {
    entities.persist(membership);
  }

  void remove(Membership membership) {
    entities.remove(membership);
  }

  Optional<PersonEntity> person(String subject) {
    return entities
        .createQuery("select p from Person p where p.subject = :subject", PersonEntity.class)
        .setParameter("subject", subject)
        .getResultStream()
        .findFirst();
  }

  List<PersonEntity> people(Collection<String> subjects) {
    return subjects.isEmpty()
        ? List.of()
        : entities
            .createQuery("select p from Person p where p.subject in :subjects", PersonEntity.class)
            .setParameter("subjects", subjects)
            .getResultList();
  }

  /**
   * Notes a person, or what the identity provider says of a known one today. One statement, because
   * a browser's first page asks for several things at once.
   */
  void meet(Person person, String language) {
    entities
        .createNativeQuery(
            "insert into directory_person (subject, name, email, language, version)"
                + " values (:subject, :name, :email, :language, 0)"
                + " on duplicate key update name = :name, email = :email, version = version + 1")
        .setParameter("subject", person.subject())
        .setParameter("name", person.name())
        .setParameter("email", person.email())
        .setParameter("language", language)
        .executeUpdate();
  }

  /** A person's memberships with their companies, in one statement, oldest first. */
  List<Membership> of(String subject) {
    return entities
        .createQuery(
            "select m from Membership m join fetch m.company join fetch m.person"
                + " where m.person.subject = :subject order by m.id",
            Membership.class)
        .setParameter("subject", subject)
        .setMaxResults(MOST_COMPANIES)
        .getResultList();
  }

  List<Membership> in(CompanyId company) {
    return entities
        .createQuery(
            "select m from Membership m join fetch m.person where m.company.id = :id order by m.id",
            Membership.class)
        .setParameter("id", company.value())
        .setMaxResults(MOST_MEMBERS)
        .getResultList();
  }

  /** The members of several companies with company and person, in one statement. */
  List<Membership> in(Collection<CompanyId> companies) {
    return companies.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select m from Membership m join fetch m.person join fetch m.company"
                    + " where m.company.id in :ids order by m.id",
                Membership.class)
            .setParameter("ids", companies.stream().map(CompanyId::value).toList())
            .getResultList();
  }

  Membership in(CompanyId company, String number) {
    return entities
        .createQuery(
            "select m from Membership m join fetch m.person"
                + " where m.company.id = :id and m.number = :number",
            Membership.class)
        .setParameter("id", company.value())
        .setParameter("number", number)
        .getResultStream()
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }

  Optional<Membership> any(String number) {
    return entities
        .createQuery(
            "select m from Membership m join fetch m.person where m.number = :number",
            Membership.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }
}
