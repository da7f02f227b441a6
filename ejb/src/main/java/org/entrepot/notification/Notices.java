package org.entrepot.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.page.PageRequest;

/** The notices and preferences in the database; every query of a reader names the reader. */
@ApplicationScoped
class Notices {

  @PersistenceContext private EntityManager entities;

  void add(Object entity) {
    entities.persist(entity);
  }

  /** Who has been told of that event already. */
  Set<String> toldOf(long eventId) {
    return new HashSet<>(
        entities
            .createQuery("select n.person from Notice n where n.eventId = :event", String.class)
            .setParameter("event", eventId)
            .getResultList());
  }

  List<Notice> of(String person, boolean unreadOnly, PageRequest page) {
    return entities
        .createQuery(
            "select n from Notice n where n.person = :person and n.id < :before"
                + (unreadOnly ? " and n.readAt is null" : "")
                + " order by n.id desc",
            Notice.class)
        .setParameter("person", person)
        .setParameter("before", page.beforeId())
        .setMaxResults(page.limit() + 1)
        .getResultList();
  }

  /** How many are unread, counted up to a limit: beyond it nobody reads the figure. */
  int unread(String person, int limit) {
    return entities
        .createQuery(
            "select n.id from Notice n where n.person = :person and n.readAt is null", Long.class)
        .setParameter("person", person)
        .setMaxResults(limit)
        .getResultList()
        .size();
  }

  Notice of(String person, String number) {
    return entities
        .createQuery(
            "select n from Notice n where n.person = :person and n.number = :number", Notice.class)
        .setParameter("person", person)
        .setParameter("number", number)
        .getResultStream()
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }

  Optional<Notice> any(String number) {
    return entities
        .createQuery("select n from Notice n where n.number = :number", Notice.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  void readAll(String person, Instant now) {
    entities
        .createQuery(
            "update Notice n set n.readAt = :now, n.version = n.version + 1"
                + " where n.person = :person and n.readAt is null")
        .setParameter("now", now)
        .setParameter("person", person)
        .executeUpdate();
  }

  Optional<Preference> preference(String person) {
    return Optional.ofNullable(entities.find(Preference.class, person));
  }
}
