package org.communique.keyoutcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.communique.article.Publicity;
import org.communique.article.SearchQuery;
import org.communique.article.Topics;
import org.communique.label.LabelRef;
import org.communique.label.Labels;
import org.communique.paging.Keyset;
import org.communique.storage.QueryPlans;
import org.communique.time.Clock;

/** What a filter asks of outcomes, as conditions on an outcome {@code o} of an article {@code a} with its standing {@code s}. */
@ApplicationScoped
class OutcomeConditions {

    private static final String PAST_DUE = "(o.dueKey < :today and s.status in (REPORTED, IN_PROGRESS, STALLED))";

    private static final String EVIDENCE = """
            (o.evidence.state = :evidence or exists (
               select 1 from OutcomeUpdate u
               where u.outcomeId = o.id and u.struckAt is null and u.evidence.state = :evidence))
            """;

    @Inject
    Topics topics;

    @Inject
    Labels labels;

    @Inject
    QueryPlans plans;

    @Inject
    Clock clock;

    Keyset<OutcomeLine> on(Keyset<OutcomeLine> outcomes, OutcomeFilter filter) {
        if (filter.text() != null) {
            plans.bySearch();
            SearchQuery query = new SearchQuery(filter.text(), null);
            outcomes.where(query.matching("o.search"), "q", query.text());
        } else if (filter.narrows()) {
            plans.byValues();
        }
        outcomes.where(filter.evidence() == null ? Publicity.of("a") : "a.publication.status <> TRASHED")
                .where("o.kind = :kind", "kind", filter.kind())
                .where("s.status = :status", "status", filter.status())
                .where(
                        LabelRef.among("a.topics", ":topic"),
                        "topic",
                        filter.topic() == null ? null : topics.id(filter.topic()))
                .where("o.articleId = :article", "article", filter.article())
                // By the column of the order, which bounds the index.
                .where("o.dueKey < :dueBefore", "dueBefore", filter.dueBefore())
                .where("o.dueKey > :dueAfter and o.dueOn is not null", "dueAfter", filter.dueAfter())
                .where(EVIDENCE, "evidence", filter.evidence());
        if (filter.overdue() != null) {
            outcomes.where((filter.overdue() ? "" : "not ") + PAST_DUE)
                    .with("today", filter.asOf() == null ? clock.today() : filter.asOf());
        }
        if (filter.statusSince() != null) {
            outcomes.where("(s.key.from >= :since or s.key.from = :beginning and o.reportedAt >= :sinceInstant)")
                    .with("since", filter.statusSince())
                    .with("beginning", Standing.BEGINNING)
                    .with("sinceInstant", Standing.startOf(filter.statusSince()));
        }
        for (int i = 0; i < filter.parties().size(); i++) {
            String name = "party" + i;
            outcomes.where(
                    LabelRef.among("o.parties", ":" + name),
                    name,
                    labels.id(filter.parties().get(i), Party.class));
        }
        return outcomes;
    }
}
