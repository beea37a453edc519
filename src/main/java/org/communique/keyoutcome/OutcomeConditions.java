package org.communique.keyoutcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.communique.paging.Keyset;
import org.communique.storage.EnumColumn;
import org.communique.storage.QueryPlans;
import org.communique.time.Clock;

/** What a filter asks of outcomes, as conditions on an outcome of the ledger {@code l}. */
@ApplicationScoped
class OutcomeConditions {

    private static final String PAST_DUE = "(l.dueKey < :today and %s in ('r', 'p', 's'))";

    @Inject
    LabelSets sets;

    @Inject
    StatementSearch search;

    @Inject
    QueryPlans plans;

    @Inject
    Clock clock;

    Keyset<OutcomeLine> on(Keyset<OutcomeLine> outcomes, OutcomeFilter filter, Viewpoint viewpoint, OutcomeSort sort) {
        if (filter.text() != null) {
            search.in(outcomes, filter.text(), sort == null);
        }
        if (sort != null && filter.isBestChosenFor(sort)) {
            plans.byChoice();
        } else if (filter.text() == null) {
            plan(filter, sort);
        }
        outcomes.where("l.kind = :kind", "kind", filter.kind())
                .where(
                        viewpoint.status() + " = :status",
                        "status",
                        filter.status() == null ? null : filter.status().letter())
                .where(
                        LabelSets.among("l.topicSet", ":topic"),
                        "topic",
                        filter.topic() == null ? null : sets.having("Topic", filter.topic()))
                .where(
                        "l.outcomeId in (select o.id from KeyOutcome o where o.articleId = :article)",
                        "article",
                        filter.article())
                .where("l.dueKey < :dueBefore", "dueBefore", filter.dueBefore())
                // No deadline stands after all deadlines.
                .where("l.dueKey > :dueAfter and l.dueKey < {d '9999-12-31'}", "dueAfter", filter.dueAfter());
        for (int i = 0; i < filter.parties().size(); i++) {
            String name = "party" + i;
            outcomes.where(
                    LabelSets.among("l.partySet", ":" + name),
                    name,
                    sets.having("Party", filter.parties().get(i)));
        }
        if (filter.evidence() != null) {
            outcomes.where("l.evidence." + EnumColumn.text(filter.evidence()));
        }
        if (filter.contradictsItself()) {
            outcomes.where("1 = 0");
        }
        // Last, for nearly all are public, and each row is asked in the order of the conditions.
        return byStanding(outcomes, filter, viewpoint)
                .where(filter.evidence() == null ? OutcomeQueries.PUBLIC : "not l.publication.inTrash");
    }

    private void plan(OutcomeFilter filter, OutcomeSort sort) {
        if (sort == null) {
            plans.byCounting();
        } else if (filter.narrows()) {
            plans.byValues();
        }
    }

    private Keyset<OutcomeLine> byStanding(Keyset<OutcomeLine> outcomes, OutcomeFilter filter, Viewpoint viewpoint) {
        if (filter.overdue() != null) {
            outcomes.where((filter.overdue() ? "" : "not ") + PAST_DUE.formatted(viewpoint.status()))
                    .with("today", filter.asOf() == null ? clock.today() : filter.asOf());
        }
        if (filter.statusSince() != null) {
            outcomes.where("(%1$s >= :since or %1$s is null and l.reportedAt >= :sinceInstant)"
                            .formatted(viewpoint.since()))
                    .with("since", filter.statusSince())
                    .with("sinceInstant", Standing.startOf(filter.statusSince()));
        }
        return outcomes;
    }
}
