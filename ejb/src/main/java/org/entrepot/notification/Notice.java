package org.entrepot.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.entrepot.platform.json.Json;
import org.entrepot.platform.number.Numbers;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An event told to one person: what happened and its facts, not the words. */
@Entity
@Table(name = "notification_notice")
class Notice {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column private String number;

  @Column(name = "event_id")
  private long eventId;

  @Column private String person;
  @Column private String company;
  @Column private String type;
  @Column private String object;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(columnDefinition = "longtext")
  private String facts;

  @Column private Instant at;

  @Nullable @Column(name = "read_at")
  private Instant readAt;

  @Version private long version;

  protected Notice() {}

  Notice(TellReaders told, Reader reader) {
    this.number = Numbers.random("NOT");
    this.eventId = told.eventId();
    this.person = reader.person();
    this.company = reader.company();
    this.type = told.type();
    this.object = told.object();
    this.facts = Json.write(told.facts());
    this.at = told.at();
  }

  /** Once read, it stays read since then. */
  void read(Instant now) {
    if (readAt == null) {
      readAt = now;
    }
  }

  long id() {
    return id;
  }

  String number() {
    return number;
  }

  String person() {
    return person;
  }

  Instant at() {
    return at;
  }

  NoticeView view(Locale locale, ZoneId zone) {
    NoticeWords words = words(locale, zone);
    return new NoticeView(
        number,
        type,
        object,
        company,
        words.subject(),
        words.body(),
        SitePath.of(object),
        at,
        readAt != null);
  }

  NoticeWords words(Locale locale, ZoneId zone) {
    return NoticeWords.of(type, facts(), locale, zone);
  }

  private Map<String, String> facts() {
    Map<String, String> read = new HashMap<>();
    Map<?, ?> stored = Json.read(facts, Map.class);
    stored.forEach((name, fact) -> read.put(String.valueOf(name), String.valueOf(fact)));
    return read;
  }

  String path() {
    return SitePath.of(object);
  }
}
