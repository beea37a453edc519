package org.communique.keyoutcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.communique.article.ArticleEvents.ArticleErased;
import org.communique.article.ArticleEvents.PublicationTurned;
import org.communique.keyoutcome.History.Period;
import org.communique.storage.EnumColumn;

/** Makes the standing of outcomes from what is known of them, whenever that changes. */
@ApplicationScoped
class Standings {

    @Inject
    EntityManager entities;

    @Inject
    UpdateQueries updates;

    /** A source that is public now or is not any more, or will be at another time. */
    void follow(@Observes PublicationTurned turned) {
        renew(toldBy(turned.articleId()));
    }

    /** With an article its updates go, for they quote it. */
    void forget(@Observes ArticleErased erased) {
        List<UUID> told = toldBy(erased.articleId());
        OutcomeUpdate.delete("articleId", erased.articleId());
        renew(told);
    }

    private List<UUID> toldBy(UUID article) {
        return entities.createQuery(
                        "select distinct outcomeId from OutcomeUpdate where articleId = :article", UUID.class)
                .setParameter("article", article)
                .getResultList();
    }

    /** Those that the clock has overtaken. */
    @Transactional(TxType.REQUIRES_NEW)
    void catchUp() {
        renew(entities.createQuery("select outcomeId from OutcomeLedger where " + OutcomeLedger.OVERTAKEN, UUID.class)
                .getResultList());
    }

    /** Makes the standing of outcomes anew. */
    void renew(Collection<UUID> outcomes) {
        if (outcomes.isEmpty()) {
            return;
        }
        entities.flush();
        List<OutcomeLedger> ledgers = OutcomeLedger.locked(outcomes);
        Map<UUID, OutcomeStatus> reported = reported(outcomes);
        Map<UUID, List<UpdateLine>> told =
                updates.of(outcomes).stream().collect(Collectors.groupingBy(UpdateLine::outcomeId));
        Rows rows = new Rows();
        for (OutcomeLedger ledger : ledgers) {
            List<UpdateLine> lines = told.getOrDefault(ledger.outcomeId, List.of());
            History history = new History(lines);
            for (Audience audience : Audience.values()) {
                history.periods(reported.get(ledger.outcomeId), audience)
                        .forEach(period -> rows.add(ledger.outcomeId, audience, period));
            }
            ledger.goodUntil = lines.stream()
                    .map(UpdateLine::goodUntil)
                    .filter(Objects::nonNull)
                    .min(Instant::compareTo)
                    .orElse(null);
        }
        Standing.delete("key.outcomeId in ?1", outcomes);
        rows.insert(entities);
        entities.flush();
    }

    private Map<UUID, OutcomeStatus> reported(Collection<UUID> outcomes) {
        return entities.createQuery("select id, reported from KeyOutcome where id in :ids", Object[].class)
                .setParameter("ids", outcomes)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (OutcomeStatus) row[1]));
    }

    /** How an outcome stands today, to staff. */
    OutcomeStatus present(UUID outcome) {
        return entities.createQuery("""
                        select status from Standing
                        where key.outcomeId = :outcome and key.audience = STAFF and until = :end
                        """, OutcomeStatus.class)
                .setParameter("outcome", outcome)
                .setParameter("end", Standing.END)
                .getSingleResult();
    }

    /** Rows to be inserted by one statement, column by column. */
    private static final class Rows {

        private final List<UUID> outcomes = new ArrayList<>();
        private final List<String> audiences = new ArrayList<>();
        private final List<LocalDate> from = new ArrayList<>();
        private final List<LocalDate> until = new ArrayList<>();
        private final List<String> statuses = new ArrayList<>();

        void add(UUID outcome, Audience audience, Period period) {
            outcomes.add(outcome);
            audiences.add(EnumColumn.text(audience));
            from.add(period.from());
            until.add(period.until());
            statuses.add(EnumColumn.text(period.status()));
        }

        void insert(EntityManager entities) {
            entities.createNativeQuery("""
                            insert into outcome_standing (outcome_id, audience, from_on, until_on, status)
                            select * from unnest(
                              cast(:outcomes as uuid[]), cast(:audiences as text[]), cast(:from as date[]),
                              cast(:until as date[]), cast(:statuses as text[]))
                            """)
                    .setParameter("outcomes", outcomes.toArray(UUID[]::new))
                    .setParameter("audiences", audiences.toArray(String[]::new))
                    .setParameter("from", from.toArray(LocalDate[]::new))
                    .setParameter("until", until.toArray(LocalDate[]::new))
                    .setParameter("statuses", statuses.toArray(String[]::new))
                    .executeUpdate();
        }
    }
}
