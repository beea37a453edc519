package org.communique.wire.mail;

import static org.communique.wire.comment.AComment.aComment;
import static org.communique.wire.comment.AComment.articleWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.communique.access.Role;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Sql;
import org.communique.wire.Wire;
import org.communique.wire.comment.AComment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@QuarkusTest
@DisplayName("An address that others type")
class FloodTest {

    @RegisterExtension
    final MailServer mails = new MailServer();

    private Made article;

    @BeforeEach
    void anArticleIsThere() {
        article = articleWith("first");
    }

    private int sentAfter(AComment comment) {
        comment.takenOn(article);
        return mails.whenDone();
    }

    private static void pass(String interval) {
        Sql.run("update comment_mail set created_at = created_at - cast(? as interval)", interval);
    }

    @Test
    @DisplayName("gets one mail in an hour and three in a day, in whatever spelling it is typed")
    void bounds() {
        assertEquals(1, sentAfter(aComment()));
        assertEquals(1, sentAfter(aComment().from(AComment.EMAIL.toUpperCase())));
        pass("61 minutes");
        assertEquals(2, sentAfter(aComment()));
        pass("61 minutes");
        assertEquals(3, sentAfter(aComment().having("notifyReplies", true)));
        pass("61 minutes");
        assertEquals(3, sentAfter(aComment()));
        assertEquals(4, sentAfter(aComment().from("other@reader.example")));
        pass("1 day");
        assertEquals(5, sentAfter(aComment()));
    }

    @Test
    @DisplayName("gets no more while one waits to be sent, however long that takes")
    void whileOneWaits() {
        mails.stop();
        aComment().takenOn(article);
        pass("3 days");
        aComment().takenOn(article);
        assertEquals("1", Sql.value("select count(*) from comment_mail"));
    }

    @Test
    @DisplayName(
            "gets none for spam, nor for what is held because too much is posted, nor where a link is good for nothing")
    void none() {
        assertEquals(0, sentAfter(aComment().having("website", "x").having("notifyReplies", true)));
        aComment().takenOn(articleWith("all"));
        aComment().shownOn(articleWith("none"));
        assertEquals(0, mails.whenDone());
        Wire.as(Role.MODERATOR, Map.of("kind", "posts_per_address", "value", "1"))
                .post("/moderation/rules")
                .then()
                .statusCode(201);
        assertEquals(0, sentAfter(aComment()));
        assertEquals("0", Sql.value("select count(*) from comment_mail"));
    }
}
