package org.communique.keyoutcome;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.communique.article.ArticleEvents.ArticleErased;
import org.communique.article.ArticleEvents.ArticleRevised;
import org.communique.article.ArticleEvents.PublicationTurned;
import org.communique.article.Topics;

/** Keeps the rows of the ledger as outcomes stand, in the transaction that changes what they are made from. */
@ApplicationScoped
class Standings {

    /** After who dates the reports, by the same event. */
    private static final int LATE = Interceptor.Priority.APPLICATION + 600;

    @Inject
    EntityManager entities;

    @Inject
    UpdateQueries updates;

    @Inject
    LabelSets sets;

    @Inject
    Topics topics;

    /** A source that is public now or is not any more, or will be; and outcomes that are reported with their article. */
    void follow(@Observes @Priority(LATE) PublicationTurned turned) {
        renewTouchedBy(turned.articleId());
    }

    /** Outcomes have the topics of their article. */
    void follow(@Observes ArticleRevised revised) {
        List<Integer> present = entities.createQuery("""
                        select distinct coalesce(l.topicSet, 0) from OutcomeLedger l
                        join KeyOutcome o on o.id = l.outcomeId where o.articleId = :article
                        """, Integer.class)
                .setParameter("article", revised.articleId())
                .getResultList();
        if (present.isEmpty()) {
            return;
        }
        Integer set = sets.number(topics.hold(revised.articleId()));
        if (!present.equals(List.of(set == null ? 0 : set))) {
            // All that this transaction may come to lock, for the same article may become public in it.
            List<UUID> own = KeyOutcome.ofArticle(revised.articleId()).stream()
                    .map(outcome -> outcome.id)
                    .toList();
            OutcomeLedger.locked(touchedBy(revised.articleId())).stream()
                    .filter(ledger -> own.contains(ledger.outcomeId))
                    .forEach(ledger -> ledger.topicSet = set);
            entities.flush();
        }
    }

    /** With an article its updates go, for they quote it. */
    void forget(@Observes ArticleErased erased) {
        List<UUID> touched = touchedBy(erased.articleId());
        OutcomeUpdate.delete("articleId", erased.articleId());
        renew(touched);
    }

    /** The outcomes of an article, and those that it tells of, as {@link #renew}. */
    void renewTouchedBy(UUID article) {
        renew(touchedBy(article));
    }

    private List<UUID> touchedBy(UUID article) {
        return entities.createQuery("""
                        select id from KeyOutcome where articleId = :article
                        union select outcomeId from OutcomeUpdate where articleId = :article
                        """, UUID.class)
                .setParameter("article", article)
                .getResultList();
    }

    /** Those that the clock has overtaken. */
    @Transactional(TxType.REQUIRES_NEW)
    void catchUp() {
        renew(entities.createQuery("select outcomeId from OutcomeLedger where " + OutcomeLedger.OVERTAKEN, UUID.class)
                .getResultList());
    }

    /** Makes the rows of outcomes anew, but for their parties and topics. */
    void renew(Collection<UUID> outcomes) {
        if (outcomes.isEmpty()) {
            return;
        }
        entities.flush();
        List<OutcomeLedger> ledgers = OutcomeLedger.locked(outcomes);
        Map<UUID, OutcomeFacts> facts = entities.createQuery(
                        OutcomeFacts.SELECT + " where o.id in :outcomes", OutcomeFacts.class)
                .setParameter("outcomes", outcomes)
                .getResultStream()
                .collect(Collectors.toMap(OutcomeFacts::id, found -> found));
        Map<UUID, List<UpdateLine>> told =
                updates.of(outcomes).stream().collect(Collectors.groupingBy(UpdateLine::outcomeId));
        ledgers.forEach(ledger ->
                ledger.write(facts.get(ledger.outcomeId), new History(told.getOrDefault(ledger.outcomeId, List.of()))));
        entities.flush();
    }

    /** How an outcome stands today, to staff. */
    OutcomeStatus present(UUID outcome) {
        return OutcomeStatus.of(entities.createQuery(
                        "select %s from OutcomeLedger l where l.outcomeId = :outcome"
                                .formatted(new Viewpoint(Audience.STAFF, null).status()),
                        String.class)
                .setParameter("outcome", outcome)
                .getSingleResult());
    }
}
