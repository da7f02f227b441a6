package org.entrepot.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** How a person wants to be told; who has chosen nothing gets mails. */
@Entity
@Table(name = "notification_preference")
class Preference {

  @Id private String person;
  @Column private boolean mail;
  @Version private long version;

  protected Preference() {}

  Preference(String person) {
    this.person = person;
    this.mail = true;
  }

  boolean mail() {
    return mail;
  }

  void choose(boolean wantsMail) {
    mail = wantsMail;
  }
}
