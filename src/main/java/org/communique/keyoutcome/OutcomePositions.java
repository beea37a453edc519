package org.communique.keyoutcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Keeps the outcomes of a locked article numbered from 1 without gaps. */
@ApplicationScoped
class OutcomePositions {

    @Inject
    EntityManager entities;

    int count(UUID articleId) {
        return entities.createQuery("select count(*) from KeyOutcome where articleId = :article", Long.class)
                .setParameter("article", articleId)
                .getSingleResult()
                .intValue();
    }

    /** Moves those from a position on one place down, to make room there. */
    void open(UUID articleId, int position) {
        shift(articleId, position, 1);
    }

    /** Moves those after a position one place up, to close the gap there. */
    void close(UUID articleId, int position) {
        shift(articleId, position + 1, -1);
    }

    private void shift(UUID articleId, int from, int by) {
        entities.createQuery("""
                        update KeyOutcome set position = position + :by
                        where articleId = :article and position >= :from
                        """)
                .setParameter("by", by)
                .setParameter("article", articleId)
                .setParameter("from", from)
                .executeUpdate();
    }
}
