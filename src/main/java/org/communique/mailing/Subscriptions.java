package org.communique.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.communique.comment.CommentErased;
import org.communique.comment.CommentShown;
import org.communique.http.ErrorCode;
import org.communique.http.ProblemException;
import org.communique.mailing.MailTokens.Purpose;
import org.communique.time.Clock;
import org.communique.time.Ids;

/** Tells authors who asked for it of replies to their comments, and ends that. */
@ApplicationScoped
@Transactional
public class Subscriptions {

    @Inject
    Mailing mailing;

    @Inject
    MailTokens tokens;

    @Inject
    Correspondence correspondence;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    /** Queues word of replies to whoever asked for it, in the transaction that shows them: once, however often they show. */
    void tell(@Observes CommentShown shown) {
        if (!mailing.isOn()) {
            return;
        }
        entities.createNativeQuery("""
                        insert into comment_mail (id, kind, comment_id, reply_id, created_at, due_at)
                        select told.id, 'reply', p.id, r.id, :now, :now
                        from unnest(cast(:ids as uuid[]), cast(:replies as uuid[])) as told (id, reply)
                          join comment r on r.id = reply join comment p on p.id = r.parent_id
                          join comment_subscription s on s.comment_id = p.id
                        where s.confirmed_at is not null and s.ended_at is null
                          and r.email_digest is distinct from p.email_digest
                        on conflict on constraint uq_comment_mail_once do nothing
                        """)
                .setParameter(
                        "ids", shown.ids().stream().map(reply -> Ids.next()).toArray(UUID[]::new))
                .setParameter("replies", shown.ids().toArray(UUID[]::new))
                .setParameter("now", clock.now())
                .executeUpdate();
    }

    /** Whom nothing is held about, nothing is to be sent to. */
    void forget(@Observes CommentErased erased) {
        CommentSubscription.deleteById(erased.id());
        entities.createNativeQuery("delete from comment_mail where comment_id = :id or reply_id = :id")
                .setParameter("id", erased.id())
                .executeUpdate();
    }

    /**
     * What the page says from which word of replies can be ended.
     *
     * @throws ProblemException {@code not_found} when the token is not that of a mail about replies to the comment
     */
    public MailPage page(UUID comment, String token) {
        tokens.require(Purpose.NOTIFICATION, comment, token);
        return correspondence.page(comment);
    }

    /** Ends word of replies to a comment; once more changes nothing. Throws as {@link #page}. */
    public void end(UUID comment, String token) {
        tokens.require(Purpose.NOTIFICATION, comment, token);
        CommentSubscription subscription = CommentSubscription.<CommentSubscription>findByIdOptional(comment)
                .orElseThrow(() -> new ProblemException(ErrorCode.NOT_FOUND));
        subscription.end(clock.now());
    }
}
