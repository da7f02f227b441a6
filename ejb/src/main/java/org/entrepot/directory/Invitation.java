package org.entrepot.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.identity.Account;
import org.entrepot.platform.number.Numbers;
import org.entrepot.platform.outbox.Event;
import org.jspecify.annotations.Nullable;

/** An owner's word that somebody may join; nothing is a membership until that person accepts. */
@Entity
@Table(name = "directory_invitation")
class Invitation {

  private static final int MOST_LETTERS = 5;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column private String number;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "company_id")
  private CompanyEntity company;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "inviter_id")
  private PersonEntity inviter;

  @Nullable @Column private String email;

  @Enumerated(EnumType.STRING)
  private MemberRole role;

  @Enumerated(EnumType.STRING)
  private InvitationStatus status;

  @Column private String language;

  @Nullable @Column(name = "token_hash")
  private String tokenHash;

  @Column private int letters;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Nullable @Column(name = "ended_at")
  private Instant endedAt;

  @Version private long version;

  protected Invitation() {}

  /**
   * @param days after today in the company's zone, the last of them whole
   */
  Invitation(
      CompanyEntity company,
      PersonEntity inviter,
      InvitePerson command,
      Locale language,
      Instant now,
      int days) {
    this.number = Numbers.random("IVT");
    this.company = company;
    this.inviter = inviter;
    this.email = new MailAddress(command.email()).text();
    this.role = command.role();
    this.status = InvitationStatus.OPEN;
    this.language = language.getLanguage();
    this.createdAt = now;
    this.expiresAt = end(now, days);
  }

  /**
   * Draws the secret of a letter, once; the one of an earlier letter died with {@link #resend}.
   *
   * @return nothing to send (null) when a letter is under way or the invitation is not open
   */
  @Nullable InvitationToken seal(Instant now) {
    if (tokenHash != null || status(now) != InvitationStatus.OPEN) {
      return null;
    }
    InvitationToken token = InvitationToken.random();
    tokenHash = token.digest();
    letters++;
    return token;
  }

  /**
   * Refuses everybody but the person whose confirmed address was invited.
   *
   * @throws Refusal {@code invitation_not_yours} (403)
   */
  void refuseOthers(Account account) {
    if (!account.confirmed() || !new MailAddress(account.email()).text().equals(email)) {
      throw Refusal.forbidden("invitation_not_yours");
    }
  }

  /**
   * The person whose account it is comes in.
   *
   * @throws Refusal {@code invitation_not_yours} (403), {@code invitation_over} (404) or {@code
   *     invitation_company_suspended} (409)
   */
  Membership accept(Account account, PersonEntity person, Instant now) {
    answerable(account, now);
    if (company.status() == CompanyStatus.SUSPENDED) {
      throw Refusal.rule("invitation_company_suspended");
    }
    end(InvitationStatus.ACCEPTED, now);
    return new Membership(company, person, role, now);
  }

  /**
   * @throws Refusal {@code invitation_not_yours} (403) or {@code invitation_over} (404)
   */
  void decline(Account account, Instant now) {
    answerable(account, now);
    end(InvitationStatus.DECLINED, now);
  }

  /**
   * @throws Refusal {@code invitation_state} (409)
   */
  void revoke(Instant now) {
    status(now).to(InvitationStatus.REVOKED);
    end(InvitationStatus.REVOKED, now);
  }

  /**
   * Makes it hold anew; the letter sent before is worth nothing from now on.
   *
   * @throws Refusal {@code invitation_state} or {@code invitation_letters} (409)
   */
  void resend(Instant now, int days) {
    status(now).to(InvitationStatus.OPEN);
    if (letters >= MOST_LETTERS) {
      throw Refusal.rule("invitation_letters", "limit", MOST_LETTERS);
    }
    tokenHash = null;
    expiresAt = end(now, days);
  }

  private void answerable(Account account, Instant now) {
    if (status(now) != InvitationStatus.OPEN) {
      throw over();
    }
    refuseOthers(account);
  }

  /** The one answer to a token that opens nothing, whatever has become of it. */
  static Refusal over() {
    return Refusal.of(Refusal.Kind.NOT_FOUND, "invitation_over");
  }

  /** Nobody needs the address any more, and the token opens nothing. */
  private void end(InvitationStatus last, Instant now) {
    status = last;
    endedAt = now;
    tokenHash = null;
    email = null;
  }

  private Instant end(Instant now, int days) {
    ZoneId zone = ZoneId.of(company.zone());
    return LocalDate.ofInstant(now, zone).plusDays(days + 1L).atStartOfDay(zone).toInstant();
  }

  InvitationStatus status(Instant now) {
    return status == InvitationStatus.OPEN && !now.isBefore(expiresAt)
        ? InvitationStatus.EXPIRED
        : status;
  }

  CompanyEntity company() {
    return company;
  }

  String number() {
    return number;
  }

  String address() {
    return email == null ? "" : email;
  }

  Instant expiresAt() {
    return expiresAt;
  }

  InvitationLetter letter(InvitationToken token) {
    LocalDate lastDay = LocalDate.ofInstant(expiresAt.minusNanos(1), ZoneId.of(company.zone()));
    return new InvitationLetter(
        address(),
        company.name(),
        inviter.name(),
        role,
        lastDay,
        Locale.forLanguageTag(language),
        token.text());
  }

  Event event(String type) {
    return new Event(
        type,
        company.number(),
        Map.of("company", company.name(), "role", role.name(), "inviter", inviter.name()),
        List.of(company.id()));
  }

  InvitationView view(Instant now) {
    return new InvitationView(
        number, address(), role, status(now), inviter.name(), createdAt, expiresAt);
  }

  InvitedView invited(Instant now) {
    return new InvitedView(
        number, company.number(), company.name(), role, inviter.name(), status(now), expiresAt);
  }
}
