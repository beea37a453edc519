package org.communique.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.communique.address.Addresses;
import org.communique.article.Moderation;
import org.communique.screening.Finding;

/** What an article's policy says of a comment that no check has anything against. */
@ApplicationScoped
class ModerationPolicy {

    static final String FIRST = "policy_first";

    @Inject
    EntityManager entities;

    @Inject
    Addresses addresses;

    Verdict judge(Comment comment, Moderation moderation, List<Finding> findings) {
        return switch (moderation) {
            case NONE ->
                new Verdict(CommentStatus.APPROVED, "policy_none", "Comments on this article show at once.", findings);
            case FIRST -> first(comment, findings);
            case ALL ->
                new Verdict(
                        CommentStatus.PENDING,
                        "policy_all",
                        "Every comment on this article waits until a moderator has read it.",
                        findings);
        };
    }

    /** Anybody can type an address: only one that its author has shown to be theirs tells who they are. */
    private Verdict first(Comment comment, List<Finding> findings) {
        if (!comment.proven) {
            return new Verdict(
                    CommentStatus.PENDING,
                    FIRST,
                    "A comment whose email address is not confirmed waits until a moderator has read it.",
                    findings);
        }
        return isKnown(comment)
                ? new Verdict(
                        CommentStatus.APPROVED, FIRST, "An earlier comment of this author was approved.", findings)
                : new Verdict(
                        CommentStatus.PENDING,
                        FIRST,
                        "An author's first comment waits until a moderator has read it.",
                        findings);
    }

    private boolean isKnown(Comment comment) {
        return addresses
                .open(comment.emailSealed)
                .map(email -> !entities.createQuery("""
                                select 1 from Comment c
                                where c.emailDigest in (:digests) and c.proven and c.status = APPROVED and c.id <> :id
                                """, Integer.class)
                        .setParameter("digests", addresses.digests(email))
                        .setParameter("id", comment.id)
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty())
                .orElse(false);
    }
}
