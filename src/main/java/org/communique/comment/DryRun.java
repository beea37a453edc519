package org.communique.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.communique.access.Requester;
import org.communique.address.Addresses;
import org.communique.article.ArticleAnchor;
import org.communique.article.ArticleQueries;
import org.communique.http.ProblemException;
import org.communique.screening.Finding;
import org.communique.time.Clock;

/** Tells what would become of a comment, and why; takes none. */
@ApplicationScoped
@Transactional
public class DryRun {

    @Inject
    ArticleQueries articles;

    @Inject
    Admission admission;

    @Inject
    FormTickets tickets;

    @Inject
    Judgement judgement;

    @Inject
    Addresses addresses;

    @Inject
    Clock clock;

    /**
     * What would become of a comment.
     *
     * @param status null when it would not be taken at all
     * @param rule what would decide: a check, the policy, or the code of the problem for which it would not be taken
     */
    public record Outcome(CommentStatus status, String rule, String reason, List<Finding> findings) {}

    /**
     * Judges a comment as if it came now, its author's address not shown to be theirs.
     *
     * @throws ProblemException as {@link ArticleQueries#anchor}
     */
    public Outcome of(String slugOrId, CommentDraft draft, Requester moderator) {
        ArticleAnchor article = articles.anchor(slugOrId, moderator);
        Instant now = clock.now();
        Comment parent;
        try {
            admission.requireOpen(article, now);
            parent = admission.parent(draft.parentId(), article);
        } catch (ProblemException refusal) {
            return new Outcome(null, refusal.code().code(), refusal.code().advice(), List.of());
        }
        return judged(article, draft, parent, now);
    }

    private Outcome judged(ArticleAnchor article, CommentDraft draft, Comment parent, Instant now) {
        Comment comment =
                new Comment(article.id(), draft, addresses.seal(draft.authorEmail()), EditToken.make(), parent, now);
        Origin origin = draft.origin();
        Verdict verdict =
                judgement.of(comment, article, tickets.use(origin.formToken(), origin.trap(), article.id(), now));
        return new Outcome(verdict.status(), verdict.rule(), verdict.reason(), verdict.findings());
    }
}
