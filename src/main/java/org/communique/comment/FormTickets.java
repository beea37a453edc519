package org.communique.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.communique.screening.FormUse;
import org.communique.screening.FormUse.Ticket;

/** Gives forms the tokens that tell when they were asked for. */
@ApplicationScoped
public class FormTickets {

    private static final String PURPOSE = "form";

    /** Long after it counts as old, so that old ones are told from forged ones for a while. */
    private static final Duration LIFE = Duration.ofDays(7);

    @Inject
    CommentTokens tokens;

    /** A token for the form of an article. */
    public String issue(UUID article, Instant now) {
        return tokens.sign(PURPOSE, article.toString(), now, LIFE);
    }

    /**
     * How a form was used.
     *
     * @param token what came with the comment, or null
     * @param trap what stands in the field that people do not see, or null
     */
    FormUse use(String token, String trap, UUID article, Instant now) {
        boolean trapped = trap != null && !trap.isEmpty();
        if (token == null) {
            return new FormUse(Ticket.ABSENT, null, trapped);
        }
        return tokens.read(PURPOSE, token)
                .filter(ticket -> ticket.subject().equals(article.toString()))
                .map(ticket -> new FormUse(Ticket.GOOD, Duration.between(ticket.issuedAt(), now), trapped))
                .orElse(new FormUse(Ticket.BAD, null, trapped));
    }
}
