package org.communique.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.communique.article.Publicity;
import org.communique.http.ErrorCode;
import org.communique.http.ProblemException;
import org.communique.paging.Keyset;
import org.communique.paging.PageRequest;
import org.communique.paging.Slice;

/** Reads what the public sees of comments, each method in one statement but {@link #own}. */
@ApplicationScoped
@Transactional
public class CommentQueries {

    static final String LINE = """
            select new org.communique.comment.CommentLine(c.id, a.slug, c.parentId, c.shownUnderId,
              c.status = DELETED, c.authorName, c.authorUrl, c.bodyHtml, c.createdAt, c.editedAt, c.pinned,
              (select count(*) from Comment r where r.parentId = c.id and r.visible))
            """;

    @Inject
    EntityManager entities;

    @Inject
    CommentSettings settings;

    /** All comments on an article, whatever they reply to. */
    public Slice<CommentLine> ofArticle(UUID articleId, CommentSort sort, PageRequest page) {
        return visible()
                .where("c.articleId = :article", "article", articleId)
                .page(page, sort.order(), CommentLine::id);
    }

    /** The comments on an article that reply to none. */
    Slice<CommentLine> roots(UUID articleId, CommentSort sort, PageRequest page) {
        return visible()
                .where("c.articleId = :article", "article", articleId)
                .where("c.parentId is null")
                .page(page, sort.order(), CommentLine::id);
    }

    /** The comments that a tree shows directly below one, the oldest first. */
    Slice<CommentLine> shownUnder(UUID articleId, UUID id, PageRequest page) {
        return visible()
                .where("c.articleId = :article", "article", articleId)
                .where("c.shownUnderId = :id", "id", id)
                .page(page, CommentSort.OLDEST.order(), CommentLine::id);
    }

    /** The comments on all public articles, without the bare places of deleted ones. */
    public Slice<CommentLine> newest(PageRequest page) {
        return visible()
                .where(Publicity.of("a"))
                .where("c.status = APPROVED")
                .page(page, CommentSort.NEWEST.order(), CommentLine::id);
    }

    /**
     * One comment on a public article.
     *
     * @throws ProblemException {@code not_found}
     */
    public CommentLine get(UUID id) {
        return visible().where(Publicity.of("a")).where("c.id = :id", "id", id).one();
    }

    /**
     * One comment as its author sees it, whether it shows or not.
     *
     * @throws ProblemException as {@link #foreign} when the token is not that of the comment; {@code not_found} when its
     *     article is not public
     */
    public OwnComment own(UUID id, EditToken token) {
        if (!opens(token, id)) {
            throw foreign(id);
        }
        CommentLine line =
                lines().where(Publicity.of("a")).where("c.id = :id", "id", id).one();
        Object[] row =
                entities.createQuery("""
                        select c.status, c.body, c.visible, c.createdAt,
                          (select d.reason from Decision d where d.commentId = c.id order by d.id desc limit 1)
                        from Comment c where c.id = :id
                        """, Object[].class).setParameter("id", id).getSingleResult();
        return new OwnComment(
                line,
                (CommentStatus) row[0],
                (String) row[1],
                (boolean) row[2],
                (String) row[4],
                ((Instant) row[3]).plus(settings.editWindow()));
    }

    private boolean opens(EditToken token, UUID id) {
        return entities
                .createQuery("select editTokenDigest from Comment where id = :id", byte[].class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .anyMatch(token::opens);
    }

    /**
     * The refusal of a token that is not that of a comment: only of what shows is said more than that there is nothing.
     *
     * @return {@code edit_token_invalid}
     * @throws ProblemException {@code not_found} for a comment that does not show
     */
    ProblemException foreign(UUID id) {
        get(id);
        return new ProblemException(ErrorCode.EDIT_TOKEN_INVALID);
    }

    private Keyset<CommentLine> visible() {
        return lines().where("c.visible");
    }

    private Keyset<CommentLine> lines() {
        return new Keyset<>(
                entities, CommentLine.class, LINE, "from Comment c join Article a on a.id = c.articleId", "c.id");
    }
}
