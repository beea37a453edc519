package org.communique.keyoutcome;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Whether an article is in the trash, and from when and until when it is public: null for not at all, and for no end. */
@Embeddable
record PublicTime(
        @Column(name = "in_trash", insertable = false, updatable = false)
        boolean inTrash,

        @Column(name = "published_at", insertable = false, updatable = false)
        Instant publishedAt,

        @Column(name = "unpublish_at", insertable = false, updatable = false)
        Instant unpublishAt) {}
