package org.communique.keyoutcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.communique.article.Publicity;
import org.communique.article.Topics;
import org.communique.http.ProblemException;
import org.communique.label.LabelRef;
import org.communique.paging.Keyset;
import org.communique.paging.Order;
import org.communique.paging.PageRequest;
import org.communique.paging.Slice;

/** Reads key outcomes, each method in one statement. */
@ApplicationScoped
@Transactional
public class OutcomeQueries {

    /** Holds for an outcome {@code o} that the public may see. */
    static final String PUBLIC =
            "exists (select 1 from Article b where b.id = o.articleId and %s)".formatted(Publicity.of("b"));

    private static final Order<OutcomeLine> EDITORS_ORDER =
            Order.ascending("o.position", OutcomeLine::position, Integer::valueOf);

    private static final String LINE = """
            select new org.communique.keyoutcome.OutcomeLine(o.id, o.version, o.articleId, a.slug, o.position,
              o.statement, o.kind, o.status, o.dueOn, o.dueKey, o.evidence, o.reportedAt, o.updatedAt, %s)
            """.formatted(LabelRef.gathered("o.parties"));

    @Inject
    EntityManager entities;

    @Inject
    Topics topics;

    /** The outcomes of an article in its editor's order. */
    public Slice<OutcomeLine> ofArticle(UUID articleId, PageRequest page) {
        return all().where("o.articleId = :article", "article", articleId).page(page, EDITORS_ORDER, OutcomeLine::id);
    }

    /** A page of the outcomes of published articles that the filter lets through. */
    public Slice<OutcomeLine> list(OutcomeFilter filter, OutcomeSort sort, PageRequest page) {
        Keyset<OutcomeLine> list = all().where(Publicity.of("a"))
                .where("o.kind = :kind", "kind", filter.kind())
                .where("o.status = :status", "status", filter.status())
                .where(
                        LabelRef.among("a.topics", ":topic"),
                        "topic",
                        filter.topic() == null ? null : topics.id(filter.topic()))
                .where("o.articleId = :article", "article", filter.article())
                // By the column of the order too, which bounds the index: the other leaves out what is never due.
                .where("o.dueOn < :dueBefore and o.dueKey < :dueBefore", "dueBefore", filter.dueBefore())
                .where("o.dueOn > :dueAfter and o.dueKey > :dueAfter", "dueAfter", filter.dueAfter());
        for (int i = 0; i < filter.parties().size(); i++) {
            String name = "party" + i;
            list.where(
                    "exists (select 1 from o.parties p join PartySlug s on s.labelId = p.id where s.slug = :%s)"
                            .formatted(name),
                    name,
                    filter.parties().get(i));
        }
        return list.page(page, sort.order(), OutcomeLine::id);
    }

    /**
     * One outcome, whoever may see its article.
     *
     * @throws ProblemException {@code not_found}
     */
    public OutcomeLine get(UUID id) {
        return all().where("o.id = :id", "id", id).one();
    }

    private Keyset<OutcomeLine> all() {
        return new Keyset<>(
                entities, OutcomeLine.class, LINE, "from KeyOutcome o join Article a on a.id = o.articleId", "o.id");
    }
}
