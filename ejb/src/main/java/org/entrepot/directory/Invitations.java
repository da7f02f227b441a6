package org.entrepot.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.value.CompanyId;

/** The invitations in the database. */
@ApplicationScoped
class Invitations {

  private static final int MOST = 200;

  @PersistenceContext private EntityManager entities;

  void add(Invitation invitation) {
    entities.persist(invitation);
  }

  /** A company's invitations that nobody has answered or taken back, the latest first. */
  List<Invitation> waiting(CompanyId company) {
    return entities
        .createQuery(
            "select i from Invitation i join fetch i.inviter"
                + " where i.company.id = :company and i.status = :open order by i.id desc",
            Invitation.class)
        .setParameter("company", company.value())
        .setParameter("open", InvitationStatus.OPEN)
        .setMaxResults(MOST)
        .getResultList();
  }

  /** The invitation of that address that nobody has answered or taken back. */
  Optional<Invitation> waiting(CompanyId company, MailAddress address) {
    return entities
        .createQuery(
            "select i from Invitation i"
                + " where i.company.id = :company and i.status = :open and i.email = :address",
            Invitation.class)
        .setParameter("company", company.value())
        .setParameter("open", InvitationStatus.OPEN)
        .setParameter("address", address.text())
        .getResultStream()
        .findFirst();
  }

  /** How many may still be accepted. */
  long open(CompanyId company, Instant now) {
    return entities
        .createQuery(
            "select count(i) from Invitation i"
                + " where i.company.id = :company and i.status = :open and i.expiresAt > :now",
            Long.class)
        .setParameter("company", company.value())
        .setParameter("open", InvitationStatus.OPEN)
        .setParameter("now", now)
        .getSingleResult();
  }

  long writtenSince(CompanyId company, Instant since) {
    return entities
        .createQuery(
            "select count(i) from Invitation i"
                + " where i.company.id = :company and i.createdAt > :since",
            Long.class)
        .setParameter("company", company.value())
        .setParameter("since", since)
        .getSingleResult();
  }

  Invitation in(CompanyId company, String number) {
    return entities
        .createQuery(
            "select i from Invitation i join fetch i.inviter"
                + " where i.company.id = :company and i.number = :number",
            Invitation.class)
        .setParameter("company", company.value())
        .setParameter("number", number)
        .getResultStream()
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }

  Optional<Invitation> any(String number) {
    return entities
        .createQuery("select i from Invitation i where i.number = :number", Invitation.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  /**
   * The open invitation of that token. One that ran out, was answered or taken back is not found,
   * like one that never was.
   */
  Invitation open(InvitationToken token, Instant now) {
    return entities
        .createQuery(
            "select i from Invitation i join fetch i.company join fetch i.inviter"
                + " where i.tokenHash = :hash and i.status = :open and i.expiresAt > :now",
            Invitation.class)
        .setParameter("hash", token.digest())
        .setParameter("open", InvitationStatus.OPEN)
        .setParameter("now", now)
        .getResultStream()
        .findFirst()
        .orElseThrow(Invitation::over);
  }

  /** Waits for whoever changes the invitation's company or its people, and reads it anew. */
  void lock(Invitation invitation) {
    entities.lock(invitation.company(), LockModeType.PESSIMISTIC_WRITE);
    entities.refresh(invitation);
  }
}
