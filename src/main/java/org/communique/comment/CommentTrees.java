package org.communique.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.communique.paging.PageRequest;
import org.communique.paging.Slice;

/**
 * Reads threads as trees: a page of comments with the first replies below each, level by level. How many are shown below
 * one comment lessens with the level, so that a page stays bounded however wide a thread is.
 */
@ApplicationScoped
@Transactional
public class CommentTrees {

    private static final int[] WIDTHS = {5, 3, 2, 2, 2};

    @Inject
    EntityManager entities;

    @Inject
    CommentQueries comments;

    /** The threads of an article. */
    public Slice<CommentTree> ofArticle(UUID articleId, CommentSort sort, PageRequest page) {
        return grow(comments.roots(articleId, sort, page));
    }

    /** What is shown below one comment of an article. */
    public Slice<CommentTree> below(UUID articleId, UUID parentId, PageRequest page) {
        return grow(comments.shownUnder(articleId, parentId, page));
    }

    private Slice<CommentTree> grow(Slice<CommentLine> page) {
        Map<UUID, List<CommentLine>> replies = new HashMap<>();
        List<UUID> level = ids(page.items());
        for (int width : WIDTHS) {
            if (level.isEmpty()) {
                break;
            }
            level = addReplies(level, width, replies);
        }
        return page.map(comment -> tree(comment, 0, replies));
    }

    private List<UUID> addReplies(List<UUID> parents, int width, Map<UUID, List<CommentLine>> replies) {
        List<CommentLine> found = entities.createQuery(CommentQueries.LINE + """
                                from Comment c join Article a on a.id = c.articleId
                                where c.id in (
                                  select r.id from Comment p join lateral (
                                    select q.id as id from Comment q where q.shownUnderId = p.id and q.visible
                                    order by q.createdAt, q.id limit :width) r on true
                                  where p.id in (:parents))
                                order by c.createdAt, c.id
                                """, CommentLine.class)
                .setParameter("parents", parents)
                .setParameter("width", width + 1)
                .getResultList();
        List<UUID> shown = new ArrayList<>();
        for (CommentLine reply : found) {
            List<CommentLine> siblings = replies.computeIfAbsent(reply.shownUnderId(), id -> new ArrayList<>());
            siblings.add(reply);
            if (siblings.size() <= width && reply.replyCount() > 0) {
                shown.add(reply.id());
            }
        }
        return shown;
    }

    private static CommentTree tree(CommentLine comment, int level, Map<UUID, List<CommentLine>> replies) {
        List<CommentLine> found = replies.getOrDefault(comment.id(), List.of());
        int width = WIDTHS[Math.min(level, WIDTHS.length - 1)];
        List<CommentTree> shown = found.stream()
                .limit(width)
                .map(reply -> tree(reply, level + 1, replies))
                .toList();
        return new CommentTree(comment, shown, width, found.size() > width);
    }

    private static List<UUID> ids(Collection<CommentLine> comments) {
        return comments.stream()
                .filter(comment -> comment.replyCount() > 0)
                .map(CommentLine::id)
                .toList();
    }
}
