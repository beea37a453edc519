package org.communique.mailing;

import io.vertx.ext.mail.MailMessage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.communique.address.Addresses;
import org.communique.mailing.Correspondence.Reply;
import org.communique.mailing.Correspondence.Written;
import org.communique.mailing.MailTokens.Purpose;
import org.communique.mailing.Outbox.Waiting;
import org.communique.text.Characters;
import org.communique.text.Wording;

/** Writes the mails, in the language of the article. */
@ApplicationScoped
@Transactional
class Letters {

    @Inject
    Mailing mailing;

    @Inject
    MailTokens tokens;

    @Inject
    Correspondence correspondence;

    @Inject
    Addresses addresses;

    /** The mail, or empty when there is nothing to tell any more, or nobody to tell it to. */
    Optional<MailMessage> write(Waiting waiting) {
        Optional<Written> written = correspondence.written(waiting.comment());
        Optional<String> mailbox = written.flatMap(comment -> correspondence.mailbox(comment.emailSealed()));
        return mailbox.isEmpty()
                ? Optional.empty()
                : content(waiting, written.get()).map(mail -> addressed(mail, waiting, mailbox.get()));
    }

    private Optional<MailMessage> content(Waiting waiting, Written written) {
        return waiting.reply() == null
                ? Optional.of(confirmation(waiting, written))
                : correspondence
                        .reply(waiting.reply())
                        .filter(reply -> !isOwn(reply, written))
                        .map(reply -> notice(waiting, written, reply));
    }

    /** Says nothing that the one who typed the address has written: whoever gets it may never have heard of them. */
    private MailMessage confirmation(Waiting waiting, Written written) {
        Wording words = Wording.of("comment-mail", written.language());
        return new MailMessage()
                .setSubject(EncodedWords.of(words.say("confirmation.subject", mailing.siteName())))
                .setText(words.say(
                        "confirmation.text",
                        mailing.siteName(),
                        Characters.inOneLine(written.articleTitle()),
                        tokens.link(Purpose.CONFIRMATION, waiting.comment())));
    }

    /** With the end of it in the program that shows it (RFC 8058). */
    private MailMessage notice(Waiting waiting, Written written, Reply reply) {
        Wording words = Wording.of("comment-mail", written.language());
        String end = tokens.link(Purpose.NOTIFICATION, waiting.comment());
        String author = Characters.inOneLine(reply.authorName());
        String title = Characters.inOneLine(written.articleTitle());
        return new MailMessage()
                .setSubject(EncodedWords.of(words.say("reply.subject", author, mailing.siteName())))
                .setText(words.say(
                        "reply.text",
                        author,
                        title,
                        mailing.siteName(),
                        Quotation.of(reply.body()),
                        mailing.article(written.slug())
                                .map(url -> words.say("reply.link", url))
                                .orElse(""),
                        end))
                .addHeader("List-Unsubscribe", '<' + end + '>')
                .addHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }

    private MailMessage addressed(MailMessage mail, Waiting waiting, String mailbox) {
        // The same however often it is tried, so that a mailbox which already has it may notice.
        String id = '<' + waiting.id().toString() + '@' + mailing.host() + '>';
        return mail.setFrom(mailing.from())
                .setTo(mailbox)
                .addHeader("Message-ID", id)
                .addHeader("Auto-Submitted", "auto-generated");
    }

    /** A digest of before the keys changed does not tell. */
    private boolean isOwn(Reply reply, Written written) {
        return addresses
                .open(reply.emailSealed())
                .map(email -> addresses.isOf(email, written.emailDigest()))
                .orElse(false);
    }
}
