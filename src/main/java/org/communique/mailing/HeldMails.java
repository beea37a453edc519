package org.communique.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells what is held about mails to the authors of comments: a statement for each kind of thing. */
@ApplicationScoped
@Transactional
public class HeldMails {

    @Inject
    EntityManager entities;

    /**
     * What is held for one comment.
     *
     * @param wish to be told of replies, or null when its author did not ask
     * @param mails the oldest first
     */
    public record Held(Wish wish, List<Mail> mails) {}

    /**
     * That an author wants to be told of replies.
     *
     * @param confirmedAt when the address was shown to be theirs, or null
     * @param endedAt when they ended it, or null
     */
    public record Wish(Instant askedAt, Instant confirmedAt, Instant endedAt) {}

    /**
     * A mail to an author.
     *
     * @param reply what it tells of, or null when it asks to confirm the address
     * @param sentAt null while it was not sent
     * @param givenUpAt when it was tried too often, or null
     */
    public record Mail(UUID comment, UUID reply, Instant queuedAt, Instant sentAt, Instant givenUpAt) {}

    /** What is held for each of some comments. */
    public Map<UUID, Held> of(Collection<UUID> comments) {
        if (comments.isEmpty()) {
            return Map.of();
        }
        Map<UUID, CommentSubscription> wishes =
                CommentSubscription.<CommentSubscription>list("commentId in ?1", comments).stream()
                        .collect(Collectors.toMap(wish -> wish.commentId, Function.identity()));
        Map<UUID, List<Mail>> mails = mails(comments).stream().collect(Collectors.groupingBy(Mail::comment));
        return comments.stream()
                .collect(Collectors.toMap(
                        Function.identity(), id -> new Held(wish(wishes.get(id)), mails.getOrDefault(id, List.of()))));
    }

    private static Wish wish(CommentSubscription wish) {
        return wish == null ? null : new Wish(wish.askedAt, wish.confirmedAt, wish.endedAt);
    }

    private List<Mail> mails(Collection<UUID> comments) {
        List<?> rows = entities.createNativeQuery("""
                        select comment_id, reply_id, created_at, sent_at, given_up_at from comment_mail
                        where comment_id in (:comments) order by created_at, id
                        """, Mail.class)
                .setParameter("comments", comments)
                .getResultList();
        return rows.stream().map(Mail.class::cast).toList();
    }
}
