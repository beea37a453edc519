package org.communique.wire.article;

import static org.communique.wire.article.ArticleForms.BODY;
import static org.communique.wire.article.ArticleForms.JSON;
import static org.communique.wire.article.ArticleForms.LINKED_DATA;
import static org.communique.wire.article.ArticleForms.MARKDOWN;
import static org.communique.wire.article.ArticleForms.PLAIN;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.access.Role;
import org.communique.wire.AnArticle;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Shape;
import org.communique.wire.Statements;
import org.communique.wire.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("An article's forms")
class ArticleFormsTest {

    private static final List<String> ALL = List.of(JSON, LINKED_DATA, MARKDOWN, PLAIN);

    @Test
    @DisplayName("are its source, byte for byte")
    void markdown() {
        Made made = ArticleForms.full().published();
        assertEquals(BODY, ArticleForms.text(ArticleForms.get(made, MARKDOWN)));
    }

    @Test
    @DisplayName("and the plain text in which evidence stands at its offsets")
    void plain() {
        Made made = ArticleForms.full().published();
        String plain = ArticleForms.text(ArticleForms.get(made, PLAIN));
        JsonNode outcomes = Shape.json(Wire.anonymous().get(made.path())).path("keyOutcomes");
        assertEquals(2, outcomes.size());
        for (JsonNode outcome : outcomes) {
            JsonNode evidence = outcome.path("evidence");
            int start = plain.offsetByCodePoints(0, evidence.path("start").intValue());
            int end = plain.offsetByCodePoints(0, evidence.path("end").intValue());
            assertEquals(evidence.path("quote").textValue(), plain.substring(start, end));
        }
    }

    @Test
    @DisplayName("may be empty")
    void empty() {
        Made made = AnArticle.anArticle().having("body", null).published();
        for (String form : List.of(MARKDOWN, PLAIN)) {
            assertEquals("", ArticleForms.text(ArticleForms.get(made, form)));
        }
    }

    @Test
    @DisplayName("have a tag each, which answers 304 for that form alone and is good for a change")
    void tags() {
        Made made = ArticleForms.full().published();
        Set<String> tags = new HashSet<>();
        for (String form : ALL) {
            String tag = ArticleForms.get(made, form).header("ETag");
            tags.add(tag);
            for (String other : ALL) {
                Wire.anonymous()
                        .header("Accept", other)
                        .header("If-None-Match", tag)
                        .get(made.path())
                        .then()
                        .statusCode(other.equals(form) ? 304 : 200);
            }
            Wire.as(Role.EDITOR, Map.of("summary", "By " + form))
                    .header("If-Match", tag)
                    .patch(made.path())
                    .then()
                    .statusCode(200);
            Wire.as(Role.EDITOR, Map.of("summary", "Late"))
                    .header("If-Match", tag)
                    .patch(made.path())
                    .then()
                    .statusCode(412);
        }
        assertEquals(4, tags.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {JSON, LINKED_DATA, MARKDOWN, PLAIN})
    @DisplayName("answer HEAD with GET's headers")
    void head(String form) {
        Made made = ArticleForms.full().published();
        Response get = ArticleForms.get(made, form);
        Response head = Wire.anonymous().header("Accept", form).head(made.path());
        for (String name : List.of("Content-Type", "Content-Length", "ETag", "Vary", "Cache-Control")) {
            assertEquals(get.header(name), head.header(name), name);
        }
        head.then().statusCode(200).body(equalTo(""));
        get.then().header("Content-Type", startsWith(form)).header("Vary", "Accept, Accept-Encoding, Authorization");
    }

    @ParameterizedTest
    @ValueSource(strings = {JSON, LINKED_DATA, MARKDOWN, PLAIN})
    @DisplayName("take as many statements each")
    void statements(String form) {
        Made made = ArticleForms.full().published();
        assertEquals(3, Statements.of(() -> ArticleForms.get(made, form)));
    }

    @ParameterizedTest
    @ValueSource(strings = {JSON, LINKED_DATA, MARKDOWN, PLAIN})
    @DisplayName("are found under a former slug, and by id")
    void moves(String form) {
        Made made = ArticleForms.full().published();
        SlugTest.rename(made, "later");
        Wire.anonymous()
                .redirects()
                .follow(false)
                .header("Accept", form)
                .get(made.path())
                .then()
                .statusCode(301)
                .header("Location", "http://localhost:" + RestAssured.port + "/api/v1/articles/later");
        ArticleForms.get(new Made(made.id(), made.id()), form)
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith(form));
    }

    @ParameterizedTest
    @ValueSource(strings = {JSON, LINKED_DATA, MARKDOWN, PLAIN})
    @DisplayName("hide and go with the article")
    void hide(String form) {
        Made draft = ArticleForms.full().draft();
        ArticleForms.get(draft, form).then().statusCode(404).body("code", equalTo("not_found"));
        Wire.as(Role.READER).header("Accept", form).get(draft.path()).then().statusCode(200);
        Made gone = AnArticle.anArticle().titled("Gone").published();
        Wire.as(Role.EDITOR).header("If-Match", "*").delete(gone.path()).then().statusCode(204);
        ArticleForms.get(gone, form).then().statusCode(410).body("code", equalTo("gone"));
    }

    @ParameterizedTest
    @ValueSource(strings = {LINKED_DATA, MARKDOWN, PLAIN})
    @DisplayName("have no members to choose, but for JSON")
    void fields(String form) {
        Made made = AnArticle.anArticle().published();
        ArticleForms.get(new Made(made.id(), made.slug() + "?fields=id"), form)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid_parameter"))
                .body("violations.parameter", equalTo(List.of("fields")))
                .body("violations.code", equalTo(List.of("not_allowed")));
        ArticleForms.get(new Made(made.id(), made.slug() + "?field=id"), form)
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown_parameter"));
    }
}
