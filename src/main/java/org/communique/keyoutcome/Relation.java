package org.communique.keyoutcome;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That one outcome relates to another, in one direction. */
@Entity
@Table(name = "outcome_relation")
class Relation extends PanacheEntityBase {

    @EmbeddedId
    Key key;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "created_by")
    String createdBy;

    protected Relation() {}

    Relation(Key key, Instant at, String createdBy) {
        this.key = key;
        this.createdAt = at;
        this.createdBy = createdBy;
    }

    /** From which outcome to which, and how. */
    @Embeddable
    record Key(
            @Column(name = "outcome_id") UUID outcomeId,
            RelationType type,
            @Column(name = "other_id") UUID otherId) {}
}
