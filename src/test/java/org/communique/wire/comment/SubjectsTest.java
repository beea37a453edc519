package org.communique.wire.comment;

import static org.communique.wire.comment.AComment.aComment;
import static org.communique.wire.comment.AComment.articleWith;
import static org.communique.wire.comment.AComment.decided;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.access.Role;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Shape;
import org.communique.wire.Sql;
import org.communique.wire.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("What is held about an email address")
class SubjectsTest {

    private static final String SUBJECT = "forget.me@reader.example";
    private static final String SUBJECTS = "/privacy/subjects";

    private Made article;

    @BeforeEach
    void anArticleIsThere() {
        article = articleWith("none");
    }

    private static AComment own() {
        return aComment().from(SUBJECT).by("Zelig");
    }

    private static Response held(String email) {
        return Wire.as(Role.ADMIN).queryParam("email", email).get(SUBJECTS);
    }

    private static void erased(int removed, int blanked) {
        Wire.as(Role.ADMIN)
                .queryParam("email", SUBJECT)
                .delete(SUBJECTS)
                .then()
                .statusCode(200)
                .body("removed", equalTo(removed))
                .body("blanked", equalTo(blanked));
    }

    @Test
    @DisplayName("is read whole: comments of any status, the oldest first, however the address is spelt")
    void isRead() {
        String first = own().shownOn(article);
        String second = own().from(SUBJECT.toUpperCase()).shownOn(article);
        decided(second, "spam");
        aComment().shownOn(article);
        Response held = held("Forget.Me@reader.example");
        held.then().statusCode(200).header("Cache-Control", equalTo("private, no-store"));
        assertEquals(List.of(first, second), Shape.each(held, "id"));
        assertEquals(List.of(SUBJECT, SUBJECT.toUpperCase()), Shape.each(held, "authorEmail"));
        assertEquals(2, Shape.json(held).at("/items/1/decisions").size());
        held("nobody@reader.example").then().statusCode(200).body("items", empty());
    }

    @Test
    @DisplayName("is erased: comments go with their history, and leave a bare place where others replied")
    void isErased() {
        String answered = own().saying("Zelig says this").shownOn(article);
        String reply = aComment().replyingTo(answered).shownOn(article);
        String leaf = own().replyingTo(reply).shownOn(article);
        String chain = own().shownOn(article);
        own().replyingTo(chain).shownOn(article);
        decided(answered, "rejected");
        decided(answered, "approved");
        Wire.anonymous()
                .contentType("application/json")
                .body(Map.of("reason", "abuse", "detail", "Zelig again"))
                .post(AComment.path(answered) + "/reports")
                .then()
                .statusCode(204);
        erased(3, 1);
        held(SUBJECT).then().body("items", empty());
        JsonNode place = Shape.json(Wire.anonymous().get(AComment.path(answered)));
        assertEquals(Set.of("id", "articleSlug", "deleted", "replyCount"), Shape.members(place));
        Wire.anonymous().get(article.path() + "/comments").then().body("items.id", contains(answered, reply));
        Wire.anonymous().get(AComment.path(leaf)).then().statusCode(404);
        Wire.as(Role.MODERATOR)
                .get(AComment.moderation(answered))
                .then()
                .body("status", equalTo("deleted"))
                .body("decisions", empty())
                .body("reports", empty());
        erased(0, 0);
        assertFalse(dump().contains("Zelig"));
    }

    /** All rows of all tables about comments, as text. */
    private static String dump() {
        StringBuilder dump = new StringBuilder();
        for (String table :
                List.of("comment", "comment_decision", "comment_revision", "comment_report", "comment_appeal")) {
            dump.append(Sql.value("select coalesce(string_agg(t::text, ' '), '') from " + table + " t"));
        }
        return dump.toString();
    }

    @Test
    @DisplayName("is erased from earlier texts, too, and a token opens nothing afterwards")
    void isErasedFromHistory() {
        Response posted = own().saying("Zelig was here").postedOn(article);
        String id = posted.path("id");
        String token = posted.path("editToken");
        Wire.own(token)
                .body(Map.of("body", "Nobody was here"))
                .patch(AComment.path(id))
                .then()
                .statusCode(200);
        aComment().replyingTo(id).shownOn(article);
        erased(0, 1);
        assertFalse(dump().contains("Zelig"));
        Wire.own(token).get(AComment.path(id)).then().statusCode(403);
        Wire.own(token).get(AComment.path(id) + "/statement").then().statusCode(403);
        Wire.own(token).delete(AComment.path(id)).then().statusCode(403);
    }

    @Test
    @DisplayName("leaves the comments of everybody else alone")
    void leavesOthers() {
        own().shownOn(article);
        String other = aComment().shownOn(article);
        erased(1, 0);
        Wire.anonymous().get(article.path() + "/comments").then().body("items.id", contains(other));
    }

    @ParameterizedTest
    @DisplayName("is asked for by a whole address")
    @ValueSource(strings = {"", "a", "@", "a@", "@b.example", "a b@c.example", "a@b.example\n"})
    void refuses(String email) {
        held(email).then().statusCode(400).body("violations.parameter", contains("email"));
        Wire.as(Role.ADMIN).queryParam("email", email).delete(SUBJECTS).then().statusCode(400);
    }

    @Test
    @DisplayName("is asked for by an address")
    void needsOne() {
        Wire.as(Role.ADMIN).get(SUBJECTS).then().statusCode(400).body("violations[0].code", equalTo("required"));
        Wire.as(Role.ADMIN).delete(SUBJECTS).then().statusCode(400);
    }
}
