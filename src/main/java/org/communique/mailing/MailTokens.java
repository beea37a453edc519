package org.communique.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.communique.comment.CommentTokens;
import org.communique.http.ErrorCode;
import org.communique.http.ProblemException;
import org.communique.time.Clock;

/** Gives links in mails the tokens that tell who follows them from who guesses. */
@ApplicationScoped
class MailTokens {

    /** What a token opens: the last part of the path of its link. */
    enum Purpose {
        CONFIRMATION("confirmation", Duration.ofDays(3)),
        /** Mails are kept for long, and must be ended from by any of them. */
        NOTIFICATION("notification", Duration.ofDays(3_650));

        private final String path;
        private final Duration life;

        Purpose(String path, Duration life) {
            this.path = path;
            this.life = life;
        }
    }

    @Inject
    CommentTokens tokens;

    @Inject
    Mailing mailing;

    @Inject
    Clock clock;

    /** A link that is good from now on, for a time. */
    String link(Purpose purpose, UUID comment) {
        String token = tokens.sign(purpose.path, comment.toString(), clock.now(), purpose.life);
        return mailing.link(comment, purpose.path, token);
    }

    /**
     * Lets pass who brings the token of a comment.
     *
     * @throws ProblemException {@code not_found} for any other
     */
    void require(Purpose purpose, UUID comment, String token) {
        if (tokens.read(purpose.path, token)
                .filter(read -> read.subject().equals(comment.toString()))
                .isEmpty()) {
            throw new ProblemException(ErrorCode.NOT_FOUND);
        }
    }
}
