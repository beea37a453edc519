package org.communique.keyoutcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.communique.access.Requester;
import org.communique.access.Role;
import org.communique.article.ArticleEvents.ArticleErased;
import org.communique.article.ArticleQueries;
import org.communique.article.Articles;
import org.communique.article.Publicity;
import org.communique.http.ErrorCode;
import org.communique.http.ProblemException;
import org.communique.keyoutcome.Relation.Key;
import org.communique.storage.AdvisoryLock;
import org.communique.storage.EnumColumn;
import org.communique.time.Clock;

/** Relates outcomes to each other. Who relates one must be allowed to change it, and to see the other. */
@ApplicationScoped
@Transactional
public class Relations {

    /** Relations from one outcome at most. */
    public static final int MAX_PER_OUTCOME = 50;

    /** Relations that are shown of one outcome at most, those to it included. */
    private static final int MOST_SHOWN = 500;

    @Inject
    KeyOutcomes outcomes;

    @Inject
    Articles articles;

    @Inject
    ArticleQueries sight;

    @Inject
    AdvisoryLock locks;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    /**
     * Relates an outcome to another; once more changes nothing.
     *
     * @throws ProblemException {@code not_found}, {@code gone}, {@code forbidden}, {@code relation_cycle} when the other
     *     already leads to the one by relations of this type, {@code limit_reached}
     */
    public void relate(UUID outcome, RelationType type, UUID other, Requester requester) {
        Key key = hold(outcome, type, other, requester);
        if (entities.find(Relation.class, key) != null) {
            return;
        }
        queueUp(type);
        if (leads(other, outcome, type)) {
            throw new ProblemException(ErrorCode.RELATION_CYCLE);
        }
        if (Relation.count("key.outcomeId", outcome) >= MAX_PER_OUTCOME) {
            throw new ProblemException(ErrorCode.LIMIT_REACHED);
        }
        new Relation(key, clock.now(), requester.subject()).persistAndFlush();
    }

    /** Ends a relation; one that is not there is ended already. Throws what {@link #relate} throws of the outcomes. */
    public void end(UUID outcome, RelationType type, UUID other, Requester requester) {
        Key key = hold(outcome, type, other, requester);
        Relation.delete("key", key);
    }

    private Key hold(UUID outcome, RelationType type, UUID other, Requester requester) {
        sight.anchor(outcomes.articleOf(other).toString(), requester);
        articles.lock(outcomes.articleOf(outcome).toString(), requester);
        return new Key(outcome, type, other);
    }

    /** Lets those who relate by one type go one after another, so that no two close a circle together. */
    private void queueUp(RelationType type) {
        locks.hold("relation " + EnumColumn.text(type));
    }

    private boolean leads(UUID from, UUID to, RelationType type) {
        return (Boolean) entities.createNativeQuery("""
                        with recursive led (id) as (
                          select cast(:from as uuid)
                          union
                          select other_id from outcome_relation join led on outcome_id = id where type = :type
                        )
                        select exists (select from led where id = :to)
                        """)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("type", EnumColumn.text(type))
                .getSingleResult();
    }

    /**
     * The relations of an outcome, from both ends, to outcomes that somebody may see.
     *
     * @param asOf the day at whose end the others are looked at, null for today
     */
    public List<RelationLine> of(UUID outcome, LocalDate asOf, Requester requester) {
        TypedQuery<RelationLine> relations = entities.createQuery(
                        """
                        select new org.communique.keyoutcome.RelationLine(r.key.type,
                          case when r.key.outcomeId = :outcome then true else false end, o.id, a.slug, o.statement, %s)
                        from Relation r
                        join KeyOutcome o on o.id = case when r.key.outcomeId = :outcome then r.key.otherId else r.key.outcomeId end
                        join Article a on a.id = o.articleId join OutcomeLedger l on l.outcomeId = o.id
                        where (r.key.outcomeId = :outcome or r.key.otherId = :outcome) and (:insider = true or %s)
                        order by r.key.type, o.id
                        """.formatted(Viewpoint.of(requester, asOf).status(), Publicity.of("a")), RelationLine.class)
                .setParameter("outcome", outcome)
                .setParameter("insider", requester.is(Role.READER))
                .setMaxResults(MOST_SHOWN);
        return (asOf == null ? relations : relations.setParameter("day", asOf)).getResultList();
    }

    /** Nothing keeps an outcome that goes with its article. */
    void forget(@Observes ArticleErased erased) {
        entities.createQuery("""
                        delete from Relation r
                        where r.key.otherId in (select o.id from KeyOutcome o where o.articleId = :article)
                        """).setParameter("article", erased.articleId()).executeUpdate();
    }
}
