package org.communique.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.communique.access.Requester;
import org.communique.access.Role;
import org.communique.article.ArticleQueries;
import org.communique.http.ErrorCode;
import org.communique.http.ProblemException;
import org.communique.time.Clock;

/** Takes note that the address of a comment is its author's. */
@ApplicationScoped
@Transactional
public class Proofs {

    /** Who looks at the article: the address is proven whether or not the public sees that just now. */
    private static final Requester STAFF = new Requester(null, Set.of(Role.READER));

    @Inject
    ArticleQueries articles;

    @Inject
    Judgement judgement;

    @Inject
    ThreadVisibility threads;

    @Inject
    AddressTokens tokens;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    /**
     * How a comment stands whose address is proven.
     *
     * @param reason why it shows or does not, in words for its author
     * @param addressToken what shows in later comments that the address is theirs
     */
    public record Proof(boolean visible, String reason, String addressToken) {}

    /**
     * Has a comment count as one whose address is its author's; what waits for no person is judged again. Once more changes
     * nothing.
     *
     * @throws ProblemException {@code not_found} when the comment or its address is there no longer
     */
    public Proof prove(UUID id) {
        Instant now = clock.now();
        Comment comment = Comment.inThread(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(found -> found.emailDigest != null && found.status != CommentStatus.DELETED)
                .orElseThrow(() -> new ProblemException(ErrorCode.NOT_FOUND));
        String token = tokens.issue(comment.emailDigest, now);
        if (!comment.proven) {
            comment.proven = true;
            entities.flush();
            if (comment.waitsForChecks()) {
                Verdict verdict = judgement.again(comment, articles.anchor(comment.articleId.toString(), STAFF));
                threads.settle(comment, verdict, null, now);
            }
        }
        Comment settled = Comment.findById(id);
        return new Proof(settled.visible, Decision.lastReason(id), token);
    }
}
