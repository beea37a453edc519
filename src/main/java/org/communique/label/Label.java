package org.communique.label;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.communique.http.ExpectedVersion;

/** A name with the slug that is its identity. */
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

    public String name() {
        return name;
    }

    /**
     * Respells the name; the slug stays.
     *
     * @throws org.communique.http.ProblemException {@code version_conflict} or {@code precondition_required}
     */
    public void rename(String newName, ExpectedVersion expected) {
        expected.require(version);
        name = newName.strip();
    }
}
