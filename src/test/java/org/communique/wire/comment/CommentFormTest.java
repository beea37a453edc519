package org.communique.wire.comment;

import static org.communique.wire.comment.AComment.articleWith;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import org.communique.access.Role;
import org.communique.wire.AnArticle;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Shape;
import org.communique.wire.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("GET /articles/{slug}/comments/form")
class CommentFormTest {

    private static Response form(Made article) {
        return Wire.anonymous().get(article.path() + "/comments/form");
    }

    @Test
    @DisplayName("tells all that a form needs, new each time and kept nowhere")
    void members() {
        Made article = articleWith("first");
        Response form = form(article);
        form.then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("fields[0..4].name", contains("authorName", "authorEmail", "authorUrl", "body", "website"))
                .body("fields[0..4].required", contains(true, true, false, true, false))
                .body("fields[0..4].hidden", contains(false, false, false, false, true))
                .body("fields[0..4].maxLength", contains(80, 254, 2_000, 5_000, 2_000))
                .body("fields[0..4].type", contains("text", "email", "url", "textarea", "text"))
                .body("fields[1].hint", equalTo("Your email address will not be published."))
                .body("note", startsWith("Your email address will not be published."))
                .body("editSeconds", equalTo(900))
                .body("moderation", equalTo("first"))
                .body("open", equalTo(true))
                .body("closesAt", nullValue());
        assertEquals(
                Set.of(
                        "language",
                        "title",
                        "note",
                        "open",
                        "moderation",
                        "policy",
                        "editSeconds",
                        "fields",
                        "submit",
                        "formToken",
                        "idempotencyKey"),
                Shape.members(Shape.json(form)));
        assertNotEquals(form.<String>path("idempotencyKey"), form(article).<String>path("idempotencyKey"));
    }

    @ParameterizedTest
    @DisplayName("speaks the language of the article, and English where it cannot")
    @CsvSource({
        "en, en, Post comment",
        "en-GB, en, Post comment",
        "de, de, Kommentar abschicken",
        "de-AT, de, Kommentar abschicken",
        "fr-CA, fr, Publier le commentaire",
        "tr, en, Post comment",
        "zh-Hant-TW, en, Post comment"
    })
    void languages(String language, String words, String submit) {
        Made article = AnArticle.anArticle().having("language", language).published();
        form(article).then().body("language", equalTo(words)).body("submit", equalTo(submit));
    }

    @Test
    @DisplayName("tells when comments close, and that they have")
    void closes() {
        Made article = AnArticle.anArticle()
                .having("commentPolicy", Map.of("closesAfterDays", 7))
                .published();
        Instant published = Instant.parse(Wire.anonymous().get(article.path()).path("publishedAt"));
        form(article)
                .then()
                .body("open", equalTo(true))
                .body("closesAt", equalTo(published.plus(7, ChronoUnit.DAYS).toString()));
        Made closed = AnArticle.anArticle()
                .titled("Closed")
                .having("commentPolicy", Map.of("open", false))
                .published();
        form(closed).then().statusCode(200).body("open", equalTo(false)).body("formToken", notNullValue());
    }

    @Test
    @DisplayName("is not there for a draft, to anybody without credentials, nor for nothing")
    void notThere() {
        Made draft = AnArticle.anArticle().draft();
        form(draft).then().statusCode(404);
        form(new Made("", "nothing")).then().statusCode(404);
        Wire.as(Role.EDITOR)
                .get(draft.path() + "/comments/form")
                .then()
                .statusCode(200)
                .body("open", equalTo(false));
    }
}
