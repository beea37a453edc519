package org.communique.label;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.communique.text.Slugs;

/** A name with the slug of that name. Changed by {@link LabelChanges} alone. */
@MappedSuperclass
public abstract class Label extends PanacheEntityBase {

    @Id
    UUID id;

    @Version
    long version;

    String slug;

    String name;

    @Column(name = "created_at")
    Instant createdAt;

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** Takes another name, and the slug that goes with it. */
    void rename(String newName) {
        name = newName;
        slug = Slugs.of(newName);
    }
}
