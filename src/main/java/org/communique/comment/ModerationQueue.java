package org.communique.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.communique.http.ProblemException;
import org.communique.paging.Keyset;
import org.communique.paging.Order;
import org.communique.paging.PageRequest;
import org.communique.paging.Slice;
import org.communique.paging.SortKeys;

/** Reads comments for moderators: a page and the decisions on it, in two statements. */
@ApplicationScoped
@Transactional
public class ModerationQueue {

    private static final Order<ModerationCase> NEWEST =
            Order.descending("c.createdAt", ModerationCase::createdAt, SortKeys::instant);

    @Inject
    EntityManager entities;

    /** Comments of a status, and of an article if that is not null; the newest first. */
    public Slice<ModerationCase> list(CommentStatus status, UUID articleId, PageRequest page) {
        Slice<ModerationCase> cases = cases().where("c.status = :status", "status", status)
                .where("c.articleId = :article", "article", articleId)
                .page(page, NEWEST, ModerationCase::id);
        Map<UUID, List<ModerationCase.Entry>> decisions =
                decisions(cases.items().stream().map(ModerationCase::id).toList());
        return cases.map(item -> item.with(decisions.getOrDefault(item.id(), List.of())));
    }

    /**
     * One comment.
     *
     * @throws ProblemException {@code not_found}
     */
    public ModerationCase get(UUID id) {
        ModerationCase found = cases().where("c.id = :id", "id", id).one();
        return found.with(decisions(List.of(id)).getOrDefault(id, List.of()));
    }

    private Keyset<ModerationCase> cases() {
        return new Keyset<>(
                entities, ModerationCase.class, """
                select new org.communique.comment.ModerationCase(c.id, c.version, a.slug, c.parentId, c.authorName,
                  c.authorEmail, c.authorUrl, cast(function('host', c.clientAddress) as string), c.body, c.bodyHtml,
                  c.status, c.visible, c.createdAt, c.editedAt, null)
                """, "from Comment c join Article a on a.id = c.articleId", "c.id");
    }

    private Map<UUID, List<ModerationCase.Entry>> decisions(List<UUID> comments) {
        Map<UUID, List<ModerationCase.Entry>> decisions = new HashMap<>();
        if (!comments.isEmpty()) {
            entities.createQuery("from Decision d where d.commentId in (:comments) order by d.id", Decision.class)
                    .setParameter("comments", comments)
                    .getResultStream()
                    .forEach(decision -> decisions
                            .computeIfAbsent(decision.commentId, id -> new ArrayList<>())
                            .add(new ModerationCase.Entry(
                                    decision.status,
                                    decision.rule,
                                    decision.reason,
                                    decision.decidedBy,
                                    decision.decidedAt)));
        }
        return decisions;
    }
}
