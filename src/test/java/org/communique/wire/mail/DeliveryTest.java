package org.communique.wire.mail;

import static org.awaitility.Awaitility.await;
import static org.communique.wire.comment.AComment.aComment;
import static org.communique.wire.comment.AComment.articleWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.TestMail;
import org.communique.wire.AnArticle;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.LogListener;
import org.communique.wire.Sql;
import org.communique.wire.comment.AComment;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@QuarkusTest
@DisplayName("A mail")
class DeliveryTest {

    @RegisterExtension
    final MailServer mails = new MailServer();

    @RegisterExtension
    final LogListener log = new LogListener();

    private static void awaitFailures() {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> Sql.value(
                                "select count(*) from comment_mail where attempts > 0 and due_at < now() + interval '2 minutes'")
                        .equals("1"));
    }

    @Test
    @DisplayName("waits while the server is down, and comes once when it is up again")
    void serverDown() {
        mails.stop();
        aComment().takenOn(articleWith("first"));
        awaitFailures();
        mails.start();
        Sql.run("update comment_mail set due_at = now()");
        mails.one();
        assertEquals(1, mails.whenDone());
        assertEquals("2", Sql.value("select attempts from comment_mail"));
        assertNoAddressIsLogged();
    }

    @Test
    @DisplayName("that the server refuses is tried again, later each time, and given up in the end")
    void refused() {
        mails.stop();
        try (RefusingServer refusing = new RefusingServer(TestMail.port())) {
            refusing.open();
            aComment().takenOn(articleWith("first"));
            awaitFailures();
            Sql.run("update comment_mail set due_at = now(), attempts = 9");
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> Sql.value("select due_at > now() + interval '8 hours' from comment_mail")
                            .equals("t"));
            Sql.run("update comment_mail set due_at = now(), attempts = 15");
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> Sql.value("select given_up_at is not null from comment_mail")
                            .equals("t"));
        }
        assertTrue(log.lines().stream().anyMatch(line -> line.contains("could not be sent")));
        assertNoAddressIsLogged();
    }

    private void assertNoAddressIsLogged() {
        log.lines().forEach(line -> assertFalse(line.contains("reader.example") || line.contains("ayse"), line));
    }

    @Test
    @DisplayName("has no header but its own, whatever names and titles hold")
    void noInjection() {
        String hostile =
                "Eve\r\nBcc: victim@other.example\r\n\r\nBody\u2028\u202e\u0085 =?utf-8?q?x?= \ud83d\ude00 Ş<\"";
        Made article = AnArticle.anArticle()
                .having("commentPolicy", Map.of("moderation", "none"))
                .published();
        String id = aComment().having("notifyReplies", true).shownOn(article);
        Mails.confirm(mails.one()).then().statusCode(200);
        mails.whenDone();
        mails.stop();
        aComment().by("Oya").from("oya@other.example").replyingTo(id).shownOn(article);
        Sql.run("update comment set author_name = ?", hostile);
        Sql.run("update article set title = ?", hostile);
        mails.start();
        Sql.run("update comment_mail set due_at = now() where sent_at is null");
        Received mail = mails.one();
        assertEquals(
                Set.of(
                        "MIME-Version",
                        "Message-ID",
                        "Date",
                        "Subject",
                        "From",
                        "To",
                        "Content-Type",
                        "Content-Transfer-Encoding",
                        "List-Unsubscribe",
                        "List-Unsubscribe-Post",
                        "Auto-Submitted",
                        "Return-Path",
                        "Received"),
                new HashSet<>(mail.headerNames()));
        assertEquals(
                new HashSet<>(mail.headerNames()).size(), mail.headerNames().size());
        assertEquals(List.of(AComment.EMAIL), mail.to());
        assertEquals(
                "Eve Bcc: victim@other.example Body =?utf-8?q?x?= \ud83d\ude00 Ş<\" replied to your comment at The News",
                mail.subject());
        assertTrue(
                mail.text().contains("comment on \"Eve Bcc: victim@other.example Body =?utf-8?q?x?= \ud83d\ude00 Ş<"),
                mail.text());
        assertEquals(1, mails.whenDone());
    }

    @Test
    @DisplayName("goes to no address whose quoting could name another")
    void quotedAddresses() {
        aComment().from("\"x <victim@other.example>\"@reader.example").takenOn(articleWith("first"));
        assertEquals(0, mails.whenDone());
        assertEquals("0", Sql.value("select count(*) from comment_mail"));
    }
}
