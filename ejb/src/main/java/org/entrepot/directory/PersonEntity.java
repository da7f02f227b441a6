package org.entrepot.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.entrepot.platform.access.Person;
import org.entrepot.platform.error.Refusal;
import org.entrepot.platform.text.Messages;
import org.jspecify.annotations.Nullable;

/** A person's data, apart from all that the person did, so that it can be erased. */
@Entity(name = "Person")
@Table(name = "directory_person")
class PersonEntity {

  /** Whoever claims a foreign address does not flood it with our mails. */
  private static final Duration BETWEEN_MAILS = Duration.ofMinutes(5);

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column private String subject;
  @Column private String name;
  @Column private String email;
  @Column private String language;

  @Nullable @Column(name = "confirmation_asked_at")
  private Instant confirmationAskedAt;

  @Version private long version;

  protected PersonEntity() {}

  PersonEntity(Person person, String language) {
    this.subject = person.subject();
    this.name = person.name();
    this.email = person.email();
    this.language = language;
  }

  void speak(String newLanguage) {
    language = newLanguage;
  }

  /**
   * Notes that the mail which confirms the address goes out.
   *
   * @throws Refusal {@code confirmation_too_soon} (409) within five minutes of the last one
   */
  void askConfirmation(Instant now) {
    if (confirmationAskedAt != null && now.isBefore(confirmationAskedAt.plus(BETWEEN_MAILS))) {
      throw Refusal.rule("confirmation_too_soon", "minutes", BETWEEN_MAILS.toMinutes());
    }
    confirmationAskedAt = now;
  }

  boolean isAt(MailAddress address) {
    return new MailAddress(email).equals(address);
  }

  boolean isAs(Person person) {
    return name.equals(person.name()) && email.equals(person.email());
  }

  String name() {
    return name;
  }

  String email() {
    return email;
  }

  String subject() {
    return subject;
  }

  String language() {
    return language;
  }

  Contact contact() {
    return new Contact(name, email, Messages.shipped(Locale.forLanguageTag(language)));
  }
}
