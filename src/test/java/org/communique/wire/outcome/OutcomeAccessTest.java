package org.communique.wire.outcome;

import static org.communique.wire.AnArticle.anArticle;
import static org.communique.wire.outcome.AnOutcome.anOutcome;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.communique.access.Role;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@DisplayName("Who may change and see outcomes")
class OutcomeAccessTest {

    @Test
    @DisplayName("An author adds, changes and removes outcomes of an own draft")
    void authorInOwnDraft() {
        Made own = anArticle().by(Role.AUTHOR).draft();
        String id = anOutcome()
                .sentTo(own, Role.AUTHOR)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Wire.as(Role.AUTHOR).get(AnOutcome.path(id)).then().statusCode(200);
        Wire.as(Role.AUTHOR, Map.of("status", "stalled"))
                .header("If-Match", "*")
                .patch(AnOutcome.path(id))
                .then()
                .statusCode(200);
        Wire.as(Role.AUTHOR)
                .header("If-Match", "*")
                .delete(AnOutcome.path(id))
                .then()
                .statusCode(204);
    }

    @Test
    @DisplayName("An author may not change outcomes of an own published article")
    void authorInOwnPublished() {
        Made own = anArticle().by(Role.AUTHOR).published();
        String id = anOutcome().addedTo(own);
        anOutcome().sentTo(own, Role.AUTHOR).then().statusCode(403).body("code", equalTo("forbidden"));
        Wire.as(Role.AUTHOR, Map.of())
                .header("If-Match", "*")
                .patch(AnOutcome.path(id))
                .then()
                .statusCode(403);
        Wire.as(Role.AUTHOR)
                .header("If-Match", "*")
                .delete(AnOutcome.path(id))
                .then()
                .statusCode(403);
    }

    @Test
    @DisplayName("An author cannot tell another's draft from nothing")
    void authorInForeignDraft() {
        Made foreign = anArticle().draft();
        String id = anOutcome().addedTo(foreign);
        anOutcome().sentTo(foreign, Role.AUTHOR).then().statusCode(404);
        Wire.as(Role.AUTHOR).get(foreign.path() + "/key-outcomes").then().statusCode(404);
        Wire.as(Role.AUTHOR).get(AnOutcome.path(id)).then().statusCode(404);
        Wire.as(Role.AUTHOR, Map.of())
                .header("If-Match", "\"99\"")
                .patch(AnOutcome.path(id))
                .then()
                .statusCode(404);
        Wire.as(Role.AUTHOR)
                .header("If-Match", "*")
                .delete(AnOutcome.path(id))
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @DisplayName("Readers and moderators change nothing")
    @EnumSource(
            value = Role.class,
            names = {"READER", "MODERATOR"})
    void othersMayNot(Role role) {
        Made article = anArticle().published();
        String id = anOutcome().addedTo(article);
        anOutcome().sentTo(article, role).then().statusCode(403);
        Wire.as(role, Map.of())
                .header("If-Match", "*")
                .patch(AnOutcome.path(id))
                .then()
                .statusCode(403);
        Wire.as(role, anOutcome().body())
                .header("If-Match", "*")
                .put(AnOutcome.path(id))
                .then()
                .statusCode(403);
        Wire.as(role).header("If-Match", "*").delete(AnOutcome.path(id)).then().statusCode(403);
    }

    @Test
    @DisplayName("The public changes nothing, whether the article is there or not")
    void publicMayNot() {
        Made article = anArticle().published();
        for (String path : new String[] {article.path(), "/articles/nothing"}) {
            Wire.anonymous()
                    .contentType("application/json")
                    .body(anOutcome().body())
                    .post(path + "/key-outcomes")
                    .then()
                    .statusCode(401)
                    .header("WWW-Authenticate", equalTo("Bearer"));
        }
        Wire.anonymous()
                .delete(AnOutcome.path(anOutcome().addedTo(article)))
                .then()
                .statusCode(401);
    }

    @Nested
    @DisplayName("GET /key-outcomes/{id} follows the article")
    class Sight {

        @Test
        @DisplayName("404 for a draft's, 200 once public, 410 once withdrawn")
        void follows() {
            Made article = anArticle().draft();
            String id = anOutcome().addedTo(article);
            seen(id, 404, 200);
            publication(article).put(article.path() + "/publication").then().statusCode(200);
            seen(id, 200, 200);
            publication(article).delete(article.path() + "/publication").then().statusCode(204);
            seen(id, 410, 200);
        }

        @Test
        @DisplayName("404 for an unknown id and for what is none")
        void unknown() {
            seen("0190a000-0000-7000-8000-000000000000", 404, 404);
            seen("1", 404, 404);
        }

        private void seen(String id, int byPublic, int byReader) {
            Wire.anonymous().get(AnOutcome.path(id)).then().statusCode(byPublic);
            Wire.as(Role.READER).get(AnOutcome.path(id)).then().statusCode(byReader);
        }

        private RequestSpecification publication(Made article) {
            return Wire.as(Role.EDITOR, Map.of()).header("If-Match", article.etag());
        }
    }
}
