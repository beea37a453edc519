package org.communique.keyoutcome;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** From when and until when an article is public, as it says itself: null for not at all, and for no end. */
@Embeddable
record PublicTime(
        @Column(name = "published_at", insertable = false, updatable = false)
        Instant publishedAt,

        @Column(name = "unpublish_at", insertable = false, updatable = false)
        Instant unpublishAt) {}
