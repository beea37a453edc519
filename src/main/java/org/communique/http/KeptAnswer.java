package org.communique.http;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The answer to a request that may be repeated, readable with its {@link IdempotencyKey} alone. */
@Entity
@Table(name = "kept_answer")
class KeptAnswer extends PanacheEntityBase {

    @Id
    byte[] id;

    @Column(name = "body_digest")
    byte[] bodyDigest;

    byte[] answer;

    @Column(name = "kept_at")
    Instant keptAt;

    protected KeptAnswer() {}

    KeptAnswer(IdempotencyKey key, byte[] body, byte[] answer, Instant keptAt) {
        this.id = key.place();
        this.bodyDigest = key.digest(body);
        this.answer = key.encrypt(answer);
        this.keptAt = keptAt;
    }
}
