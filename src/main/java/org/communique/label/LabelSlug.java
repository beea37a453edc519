package org.communique.label;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;

/**
 * A slug that a label has or had. Written by {@link LabelRegister}, for aliases by the label's own room. The entity for a kind
 * of label is named after it: {@code TopicSlug} for {@code Topic}.
 */
@MappedSuperclass
public abstract class LabelSlug extends PanacheEntityBase {

    @Id
    String slug;

    @Column(name = "label_id")
    UUID labelId;

    @Column(name = "taken_at")
    Instant takenAt;
}
