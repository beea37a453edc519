package org.communique.wire.comment;

import static org.communique.wire.comment.AComment.aComment;
import static org.communique.wire.comment.AComment.articleWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Set;
import org.communique.access.Role;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Shape;
import org.communique.wire.Sql;
import org.communique.wire.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("What is held about an email address and mails to it")
class SubjectMailsTest {

    private static final String SUBJECT = "forget.me@reader.example";
    private static final String SUBJECTS = "/privacy/subjects";

    private Made article;

    @BeforeEach
    void anArticleIsThere() {
        article = articleWith("none");
    }

    private static AComment own() {
        return aComment().from(SUBJECT);
    }

    private static Response held() {
        return Wire.as(Role.ADMIN).queryParam("email", SUBJECT).get(SUBJECTS);
    }

    @Test
    @DisplayName("is read with the wish to be told of replies and the mails to the author, sent or waiting")
    void isReadWithMails() {
        String asked = own().having("notifyReplies", true).shownOn(article);
        String other = own().shownOn(article);
        JsonNode mails = Shape.json(held()).at("/items/0/mails");
        assertEquals(Set.of("askedAt"), Shape.members(mails.get("replies")));
        assertEquals(1, mails.get("items").size());
        assertEquals(Set.of("queuedAt"), Shape.members(mails.at("/items/0")));
        Sql.run("update comment_subscription set confirmed_at = now(), ended_at = now()");
        Sql.run(
                "insert into comment_mail (id, kind, comment_id, reply_id, created_at, due_at, sent_at)"
                        + " values (gen_random_uuid(), 'reply', ?::uuid, ?::uuid, now(), now(), now())",
                asked,
                other);
        JsonNode items = Shape.json(held()).get("items");
        assertEquals(Set.of("askedAt", "confirmedAt", "endedAt"), Shape.members(items.at("/0/mails/replies")));
        assertEquals(other, items.at("/0/mails/items/1/replyId").textValue());
        assertTrue(items.at("/0/mails/items/1").has("sentAt"));
        assertEquals(Set.of("items"), Shape.members(items.at("/1/mails")));
        assertFalse(Shape.json(Wire.as(Role.MODERATOR).get(AComment.moderation(asked)))
                .has("mails"));
    }

    @Test
    @DisplayName("is erased with the wish to be told of replies and the mails that wait, of others none")
    void isErasedWithMails() {
        own().having("notifyReplies", true).shownOn(article);
        String other = aComment().having("notifyReplies", true).shownOn(article);
        String reply = own().replyingTo(other).shownOn(article);
        aComment().replyingTo(reply).shownOn(article);
        Sql.run(
                "insert into comment_mail (id, kind, comment_id, reply_id, created_at, due_at)"
                        + " values (gen_random_uuid(), 'reply', ?::uuid, ?::uuid, now(), now())",
                other,
                reply);
        Wire.as(Role.ADMIN).queryParam("email", SUBJECT).delete(SUBJECTS).then().statusCode(200);
        assertEquals(other, Sql.value("select string_agg(comment_id::text, ' ') from comment_subscription"));
        assertEquals(
                other + " confirmation",
                Sql.value("select string_agg(comment_id || ' ' || kind, ' ') from comment_mail"));
    }
}
