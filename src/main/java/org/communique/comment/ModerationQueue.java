package org.communique.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.communique.address.Addresses;
import org.communique.http.ProblemException;
import org.communique.paging.Keyset;
import org.communique.paging.Order;
import org.communique.paging.PageRequest;
import org.communique.paging.Slice;
import org.communique.paging.SortKeys;

/** Reads comments for moderators: a page and what belongs to it, in a constant number of statements. */
@ApplicationScoped
@Transactional
public class ModerationQueue {

    /** The orders of the queue. */
    public enum Sort {
        NEWEST(Order.descending("c.createdAt", ModerationLine::createdAt, SortKeys::instant)),
        OLDEST(Order.ascending("c.createdAt", ModerationLine::createdAt, SortKeys::instant));

        private final Order<ModerationLine> order;

        Sort(Order<ModerationLine> order) {
            this.order = order;
        }
    }

    @Inject
    EntityManager entities;

    @Inject
    Addresses addresses;

    @Inject
    CaseFiles files;

    /** A page of the comments that the filter lets through. */
    public Slice<ModerationCase> list(ModerationFilter filter, Sort sort, PageRequest page) {
        Keyset<ModerationLine> lines = lines().where("c.status = :status", "status", filter.status())
                .where("array_contains(c.heldBy, :rule)", "rule", filter.rule())
                .where("c.articleId = :article", "article", filter.articleId())
                .where("c.createdAt < :before", "before", filter.before())
                .where("c.createdAt >= :after", "after", filter.after())
                .where(
                        "(lower(c.body) like lower(:text) escape '\\' or lower(c.authorName) like lower(:text) escape '\\')",
                        "text",
                        filter.text() == null ? null : containing(filter.text()))
                .where(
                        "c.emailDigest in (:digests)",
                        "digests",
                        filter.email() == null ? null : addresses.digests(filter.email()))
                .where(
                        "cast(sql('(? <<= cast(? as inet))', c.clientAddress, :network) as Boolean) = true",
                        "network",
                        filter.network() == null ? null : filter.network().toString());
        if (filter.appealed() != null) {
            lines.where((filter.appealed() ? "" : "not ")
                    + "exists (select 1 from CommentAppeal p where p.commentId = c.id and p.settledAt is null)");
        }
        Slice<ModerationLine> found = lines.page(page, sort.order, ModerationLine::id);
        return found.of(files.of(found.items()));
    }

    /** In the case that it has: the database, which folds what it is compared with, folds some letters in its own way. */
    private static String containing(String text) {
        return '%' + text.replaceAll("[\\\\%_]", "\\\\$0") + '%';
    }

    /**
     * One comment.
     *
     * @throws ProblemException {@code not_found}
     */
    public ModerationCase get(UUID id) {
        return files.of(List.of(lines().where("c.id = :id", "id", id).one())).get(0);
    }

    private Keyset<ModerationLine> lines() {
        return new Keyset<>(
                entities, ModerationLine.class, """
                select new org.communique.comment.ModerationLine(c.id, c.version, a.slug, c.parentId, c.authorName,
                  c.authorUrl, c.body, c.emailSealed, c.proven, cast(function('host', c.clientAddress) as string),
                  c.bodyHtml, c.status, c.heldBy, c.visible, c.pinned, c.createdAt, c.editedAt)
                """, "from Comment c join Article a on a.id = c.articleId", "c.id");
    }
}
