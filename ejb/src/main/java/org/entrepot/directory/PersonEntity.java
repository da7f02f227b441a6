package org.entrepot.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Locale;
import org.entrepot.platform.access.Person;
import org.entrepot.platform.text.Messages;

/** A person's data, apart from all that the person did, so that it can be erased. */
@Entity(name = "Person")
@Table(name = "directory_person")
class PersonEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column private String subject;
  @Column private String name;
  @Column private String email;
  @Column private String language;
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
