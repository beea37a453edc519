package org.communique.wire.comment;

import static org.communique.wire.comment.AComment.aComment;
import static org.communique.wire.comment.AComment.articleWith;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.communique.comment.CommentTokens;
import org.communique.comment.FormTickets;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Sql;
import org.communique.wire.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("The form of a comment")
class FormTokenTest {

    @Inject
    FormTickets tickets;

    @Inject
    CommentTokens tokens;

    private Made article;

    @BeforeEach
    void anArticleIsThere() {
        article = articleWith("none");
    }

    private String token(Made of, Duration age) {
        return tickets.issue(UUID.fromString(of.id()), Instant.now().minus(age));
    }

    private void held(String token) {
        String id = aComment().having("formToken", token).takenOn(article);
        assertEquals(List.of("form_timing"), Moderators.heldBy(id));
        assertEquals("hold", Moderators.found(id, "form_timing"));
    }

    @Test
    @DisplayName("may be used in the time that people take, or not at all")
    void passes() {
        for (Duration age : List.of(Duration.ofSeconds(5), Duration.ofHours(23))) {
            String id = aComment().having("formToken", token(article, age)).shownOn(article);
            assertEquals("pass", Moderators.found(id, "form_timing"));
        }
        aComment().shownOn(article);
    }

    @Test
    @DisplayName("holds a comment that comes at once, as programs send them, or days later")
    void heldInTime() {
        held(Wire.anonymous().get(article.path() + "/comments/form").path("formToken"));
        held(token(article, Duration.ofHours(25)));
        held(token(article, Duration.ofDays(8)));
    }

    @Test
    @DisplayName("holds a comment with the form of another article, for another purpose, or of no house")
    void heldForged() {
        held(token(articleWith("all"), Duration.ofMinutes(1)));
        Instant before = Instant.now().minusSeconds(60);
        held(tokens.sign("subscription", article.id(), before, Duration.ofDays(7)));
        String good = token(article, Duration.ofMinutes(1));
        held(good.substring(0, good.length() - 4) + "AAAA");
        String[] parts = good.split("\\.");
        held("eyJhbGciOiJub25lIn0." + parts[1] + ".");
        held("");
        held("\uD83D\uDE00");
    }

    @Test
    @DisplayName("catches a program in the field that people do not see, and keeps nothing of what it wrote there")
    void honeypot() {
        Response posted = aComment().having("website", "https://pills.example/").postedOn(article);
        posted.then().statusCode(202).body("visible", equalTo(false));
        String id = posted.path("id");
        assertEquals("spam", Moderators.status(id));
        assertEquals("spam", Moderators.found(id, "honeypot"));
        Wire.own(posted.path("editToken"))
                .get(AComment.path(id) + "/statement")
                .then()
                .statusCode(200)
                .body("decisions[0].rule", equalTo("honeypot"))
                .body("decisions[0].automatic", equalTo(true))
                .body("decisions[0].reason", equalTo("A field was filled in that people do not see."))
                .body(not(containsString("pills")));
        assertEquals("0", Sql.value("select count(*) from comment c where c::text like '%pills%'"));
        assertEquals("0", Sql.value("select count(*) from comment_decision d where d::text like '%pills%'"));
        aComment().having("website", "").shownOn(article);
    }
}
