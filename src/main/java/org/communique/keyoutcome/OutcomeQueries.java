package org.communique.keyoutcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.communique.access.Requester;
import org.communique.article.Publicity;
import org.communique.article.SearchQuery;
import org.communique.http.ProblemException;
import org.communique.label.LabelRef;
import org.communique.paging.Keyset;
import org.communique.paging.Order;
import org.communique.paging.PageRequest;
import org.communique.paging.Slice;

/** Reads key outcomes as they stand to who asks. */
@ApplicationScoped
@Transactional
public class OutcomeQueries {

    /** HQL that holds for an outcome of the ledger {@code l} that the public may see. */
    static final String PUBLIC = Publicity.of("l");

    private static final Order<OutcomeLine> EDITORS_ORDER =
            Order.ascending("o.position", OutcomeLine::position, Integer::valueOf);

    private static final String LINE = """
            select new org.communique.keyoutcome.OutcomeLine(o.id, o.version, o.articleId, a.version, a.slug, o.position,
              o.statement, o.kind, %s, %s, o.dueOn, o.dueKey, o.evidence, o.reportedAt, o.updatedAt,
              case when l.%s then true else false end, %s)
            """;

    private static final String FROM =
            "from OutcomeLedger l join KeyOutcome o on o.id = l.outcomeId join Article a on a.id = o.articleId";

    @Inject
    EntityManager entities;

    @Inject
    OutcomeConditions conditions;

    @Inject
    StandingClock standings;

    /** The outcomes of an article in its editor's order, in one statement. */
    public Slice<OutcomeLine> ofArticle(UUID articleId, PageRequest page, Requester requester) {
        return seenFrom(Viewpoint.of(requester, null))
                .where("o.articleId = :article", "article", articleId)
                .page(page, EDITORS_ORDER, OutcomeLine::id);
    }

    /**
     * A page of the outcomes that the filter lets through.
     *
     * @throws ProblemException {@code invalid_parameter} when a search takes too long
     */
    public Slice<OutcomeLine> list(OutcomeFilter filter, OutcomeSort sort, PageRequest page, Requester requester) {
        return SearchQuery.within(() -> filtered(filter, sort, requester).page(page, sort.order(), OutcomeLine::id));
    }

    /**
     * The outcomes that the filter lets through.
     *
     * @param sort in which order they are read, null when they are counted
     */
    Keyset<OutcomeLine> filtered(OutcomeFilter filter, OutcomeSort sort, Requester requester) {
        standings.settle();
        Viewpoint viewpoint = Viewpoint.of(requester, filter.asOf());
        return conditions.on(seenFrom(viewpoint), filter, viewpoint, sort).chosenFrom("from OutcomeLedger l");
    }

    /**
     * One outcome, whoever may see its article.
     *
     * @param asOf the day at whose end it is looked at, null for today
     * @throws ProblemException {@code not_found}, also when it was not public by then
     */
    public OutcomeLine get(UUID id, LocalDate asOf, Requester requester) {
        standings.settle();
        return seenFrom(Viewpoint.of(requester, asOf))
                .where("o.id = :id", "id", id)
                .one();
    }

    /** All outcomes, as they stand to somebody at the end of a day. */
    private Keyset<OutcomeLine> seenFrom(Viewpoint viewpoint) {
        String line = LINE.formatted(
                viewpoint.status(), viewpoint.since(), OutcomeLedger.OVERTAKEN, LabelRef.gathered("o.parties"));
        Keyset<OutcomeLine> outcomes = new Keyset<>(entities, OutcomeLine.class, line, FROM, "l.outcomeId");
        LocalDate day = viewpoint.day();
        return day == null
                ? outcomes
                : outcomes.with("day", day).where("l.reportedAt < :dayAfter", "dayAfter", Standing.endOf(day));
    }
}
