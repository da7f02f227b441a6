package org.entrepot.platform.idempotency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.entrepot.platform.error.Refusal;
import org.jspecify.annotations.Nullable;

/** A key that was used, what it asked and what it was answered. */
@Entity
@Table(name = "platform_idempotency")
class KeptAnswer {

  @Id
  @Column(name = "scoped_key")
  private String scopedKey;

  @Column(name = "request_digest")
  private String requestDigest;

  @Column private int status;

  @Column(columnDefinition = "longtext")
  private String body;

  @Nullable @Column private String location;

  @Column(name = "kept_at")
  private Instant keptAt;

  protected KeptAnswer() {}

  KeptAnswer(String scopedKey, String requestDigest, Instant keptAt) {
    this.scopedKey = scopedKey;
    this.requestDigest = requestDigest;
    this.body = "";
    this.keptAt = keptAt;
  }

  void keep(Answer answer) {
    status = answer.status();
    body = answer.body();
    location = answer.location();
  }

  /** The answer for the same request; another body under the same key is refused. */
  Answer answerTo(String digest) {
    if (!requestDigest.equals(digest)) {
      throw Refusal.of(Refusal.Kind.INVALID, "idempotency_key_reused");
    }
    return new Answer(status, body, location);
  }
}
