package org.communique.screening;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.communique.time.Ids;

/** Something that moderators want held or taken for spam. */
@Entity
@Table(name = "moderation_rule")
class ModerationRule extends PanacheEntityBase {

    @Id
    UUID id;

    @Version
    long version;

    RuleKind kind;
    String value;
    Result result;
    String note;

    @Column(name = "created_by")
    String createdBy;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    protected ModerationRule() {}

    ModerationRule(RuleContent content, String by, Instant at) {
        this.id = Ids.next();
        this.createdBy = by;
        this.createdAt = at;
        become(content, at);
    }

    /** Takes on another content. */
    void become(RuleContent content, Instant at) {
        kind = content.kind();
        value = content.value();
        result = content.result();
        note = content.note();
        updatedAt = at;
    }

    RuleContent content() {
        return new RuleContent(kind, value, result, note);
    }
}
