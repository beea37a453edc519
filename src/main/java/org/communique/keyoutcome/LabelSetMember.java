package org.communique.keyoutcome;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A label that is in one of the {@link LabelSets}. */
@Entity
@Immutable
@Table(name = "label_set_member")
class LabelSetMember extends PanacheEntityBase {

    @EmbeddedId
    Key key;

    protected LabelSetMember() {}

    /** Which label, and the number of the set. */
    @Embeddable
    record Key(@Column(name = "label_id") UUID labelId, int number) {}
}
