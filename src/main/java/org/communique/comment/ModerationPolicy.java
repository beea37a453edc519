package org.communique.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.communique.article.Moderation;

/** What an article's policy says of a new comment. */
@ApplicationScoped
class ModerationPolicy {

    @Inject
    EntityManager entities;

    Verdict judge(CommentDraft draft, Moderation moderation) {
        return switch (moderation) {
            case NONE -> new Verdict(CommentStatus.APPROVED, "policy_none", "Comments on this article show at once.");
            case FIRST ->
                isKnown(draft)
                        ? new Verdict(
                                CommentStatus.APPROVED,
                                "policy_first",
                                "An earlier comment of this author was approved.")
                        : new Verdict(
                                CommentStatus.PENDING,
                                "policy_first",
                                "An author's first comment waits until a moderator has read it.");
            case ALL ->
                new Verdict(
                        CommentStatus.PENDING,
                        "policy_all",
                        "Every comment on this article waits until a moderator has read it.");
        };
    }

    /** Anybody can type an address: the comment must also come from where an approved one of that address came from. */
    private boolean isKnown(CommentDraft draft) {
        return entities.createQuery("""
                                select 1 from Comment c where c.emailKey = :email and c.clientAddress = :address
                                  and c.status = APPROVED
                                """, Integer.class)
                        .setParameter("email", draft.emailKey())
                        .setParameter("address", draft.clientAddress())
                        .setMaxResults(1)
                        .getResultList()
                        .size()
                == 1;
    }
}
