package org.communique.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.communique.address.Addresses;
import org.communique.address.EmailAddress;
import org.communique.article.Moderation;
import org.communique.comment.Proofs;
import org.communique.comment.Proofs.Proof;
import org.communique.http.ProblemException;
import org.communique.mailing.MailTokens.Purpose;
import org.communique.time.Clock;
import org.communique.time.Ids;

/** Lets authors of comments show that the address which they typed is theirs. */
@ApplicationScoped
@Transactional
public class Confirmations {

    /** Mails to one address in a day that it did not confirm: anybody can type it. */
    private static final int MOST_A_DAY = 3;

    @Inject
    Mailing mailing;

    @Inject
    MailTokens tokens;

    @Inject
    Correspondence correspondence;

    @Inject
    Proofs proofs;

    @Inject
    Addresses addresses;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    /** A comment whose author may be written to. */
    record Asked(byte[] emailSealed, boolean proven, Moderation moderation) {}

    /**
     * Takes a comment that has just been posted, in the transaction that posted it: its author is asked to confirm the
     * address where that is good for something. Nobody is written to about spam, nor when too much is posted.
     *
     * @param notices whether its author wants to be told of replies
     */
    public void begin(UUID comment, boolean notices) {
        if (!mailing.isOn()) {
            return;
        }
        entities.createQuery("""
                        select new org.communique.mailing.Confirmations$Asked(
                          c.emailSealed, c.proven, a.commentPolicy.moderation)
                        from Article a join Comment c on c.articleId = a.id
                        where c.id = :id and c.status <> SPAM and not array_contains(c.heldBy, 'rate_client')
                          and not array_contains(c.heldBy, 'rate_address')
                        """, Asked.class)
                .setParameter("id", comment)
                .getResultStream()
                .findFirst()
                .ifPresent(asked -> begin(comment, asked, notices));
    }

    private void begin(UUID comment, Asked asked, boolean notices) {
        Instant now = clock.now();
        if (notices) {
            CommentSubscription subscription = new CommentSubscription(comment, now);
            if (asked.proven()) {
                subscription.confirm(now);
            }
            subscription.persist();
        }
        if (!asked.proven() && (notices || asked.moderation() == Moderation.FIRST)) {
            addresses
                    .open(asked.emailSealed())
                    .filter(email -> email.mailbox().isPresent())
                    .ifPresent(email -> queue(comment, email, now));
        }
    }

    /** The lock of the address that posting holds keeps two at once from both being counted as few enough. */
    private void queue(UUID comment, EmailAddress email, Instant now) {
        List<byte[]> digests = addresses.digests(email);
        entities.createNativeQuery("""
                        insert into comment_mail (id, kind, comment_id, created_at, due_at)
                        select :id, 'confirmation', :comment, :now, :now
                        from comment_mail m join comment c on c.id = m.comment_id
                        where m.kind = 'confirmation' and c.email_digest in (:digests)
                        having coalesce(bool_and(m.created_at <= cast(:now as timestamptz) - interval '1 hour'
                            and (m.sent_at is not null or m.given_up_at is not null)), true)
                          and count(*) filter (where m.created_at > cast(:now as timestamptz) - interval '1 day') < :most
                        """)
                .setParameter("id", Ids.next())
                .setParameter("comment", comment)
                .setParameter("now", now)
                .setParameter("digests", digests)
                .setParameter("most", MOST_A_DAY)
                .executeUpdate();
    }

    /**
     * What the page says from which an address can be confirmed. Looking at it changes nothing.
     *
     * @throws ProblemException {@code not_found} when the token is not, or no longer, that of a mail to the author of the comment
     */
    public MailPage page(UUID comment, String token) {
        tokens.require(Purpose.CONFIRMATION, comment, token);
        return correspondence.page(comment);
    }

    /** Confirms the address of a comment and what its author asked for; once more changes nothing. Throws as {@link #page}. */
    public Proof confirm(UUID comment, String token) {
        tokens.require(Purpose.CONFIRMATION, comment, token);
        Proof proof = proofs.prove(comment);
        CommentSubscription.<CommentSubscription>findByIdOptional(comment)
                .ifPresent(subscription -> subscription.confirm(clock.now()));
        return proof;
    }
}
