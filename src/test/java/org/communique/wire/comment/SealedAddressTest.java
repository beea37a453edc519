package org.communique.wire.comment;

import static org.communique.wire.comment.AComment.aComment;
import static org.communique.wire.comment.AComment.articleWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.communique.access.Role;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Sql;
import org.communique.wire.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("In the database, an email address")
class SealedAddressTest {

    @Test
    @DisplayName("is in no column of any table, sealed differently each time, and of one digest")
    void isSealed() {
        Made article = articleWith("none");
        Own one = Own.of(aComment().from("Secret.Name@hidden.example"), article);
        aComment().from("secret.name@HIDDEN.example").takenOn(article);
        one.say("Other words").then().statusCode(200);
        one.remove().then().statusCode(204);
        assertEquals("2 2 1", Sql.value("""
                select count(*) || ' ' || count(distinct email_sealed) || ' ' || count(distinct email_digest) from comment
                """));
        assertEquals("0", Sql.value("""
                select count(*) from comment where position('hidden' in lower(convert_from(
                  decode(regexp_replace(encode(email_sealed, 'escape'), '\\\\[0-9]{3}', '', 'g'), 'escape'), 'LATIN1'))) > 0
                """));
        for (String table : List.of("comment", "comment_decision", "comment_revision", "kept_answer")) {
            assertEquals("0", Sql.value("select count(*) from %s t where t::text ilike '%%hidden%%'".formatted(table)));
        }
    }

    @Test
    @DisplayName("whose key is gone, or which is not held any more, is absent for moderators, and nothing else changes")
    void isGone() {
        Made article = articleWith("all");
        Own own = Own.of(aComment(), article);
        for (String sealed :
                List.of("'\\x0478787878aabbcc'", "null", "overlay(email_sealed placing '\\xff' from 30)")) {
            String before = Sql.value("select email_sealed from comment");
            Sql.run("update comment set email_sealed = " + sealed);
            for (String path : List.of("/moderation/comments", AComment.moderation(own.id()))) {
                Wire.as(Role.MODERATOR).get(path).then().statusCode(200);
            }
            Wire.as(Role.MODERATOR)
                    .get(AComment.moderation(own.id()))
                    .then()
                    .body("authorEmail", nullValue())
                    .body("authorName", equalTo("Ayşe"));
            own.say("Words " + sealed.length()).then().statusCode(200);
            Moderators.rechecked(1, 0);
            Sql.run("update comment set email_sealed = cast(? as bytea)", before);
        }
        assertEquals(
                AComment.EMAIL, Moderators.seen(own.id()).path("authorEmail").asText());
    }
}
