package org.communique.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.communique.address.Addresses;
import org.communique.address.EmailAddress;
import org.communique.article.Publicity;
import org.communique.http.ErrorCode;
import org.communique.http.ProblemException;

/** Reads what mails are about; articles before comments in each statement, as all who lock both do. */
@ApplicationScoped
class Correspondence {

    @Inject
    EntityManager entities;

    @Inject
    Addresses addresses;

    /** A comment that was not taken back, whose author's address is still held. */
    record Written(String language, String articleTitle, String slug, byte[] emailSealed, byte[] emailDigest) {}

    /** A reply that shows. */
    record Reply(String authorName, String body, byte[] emailSealed) {}

    /** What a mail to the author of a comment is about. */
    Optional<Written> written(UUID comment) {
        return entities.createQuery("""
                        select new org.communique.mailing.Correspondence$Written(a.language, a.title, a.slug,
                          c.emailSealed, c.emailDigest)
                        from Article a join Comment c on c.articleId = a.id
                        where c.id = :id and c.emailSealed is not null and c.status <> DELETED
                        """, Written.class)
                .setParameter("id", comment)
                .getResultStream()
                .findFirst();
    }

    /**
     * What a page says that a mail to the author of a comment leads to.
     *
     * @throws ProblemException {@code not_found} when nobody is written to about the comment any more
     */
    MailPage page(UUID comment) {
        return written(comment).map(MailPage::of).orElseThrow(() -> new ProblemException(ErrorCode.NOT_FOUND));
    }

    /** A reply that the public sees now, to a comment whose author still wants to be told of it. */
    Optional<Reply> reply(UUID reply) {
        return entities.createQuery("""
                        select new org.communique.mailing.Correspondence$Reply(r.authorName, r.body, r.emailSealed)
                        from Article a join Comment r on r.articleId = a.id
                          join CommentSubscription s on s.commentId = r.parentId
                        where r.id = :id and r.visible and r.status = APPROVED and %s
                          and s.confirmedAt is not null and s.endedAt is null
                        """.formatted(Publicity.of("a")), Reply.class)
                .setParameter("id", reply)
                .getResultStream()
                .findFirst();
    }

    /** Where mails to an author go, if they can. */
    Optional<String> mailbox(byte[] emailSealed) {
        return addresses.open(emailSealed).flatMap(EmailAddress::mailbox);
    }
}
