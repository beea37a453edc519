package org.communique.comment;

import java.util.UUID;

/** A comment that was taken, and what the article's policy said of it. */
public record PostedComment(UUID id, Verdict verdict) {

    /** Whether it shows already. */
    public boolean visible() {
        return verdict.status() == CommentStatus.APPROVED;
    }
}
