package org.communique.wire.article;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.access.Role;
import org.communique.wire.AnArticle;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@DisplayName("An article on its way")
class ArticleLifeTest {

    @Test
    @DisplayName("is draft, published, withdrawn, in the trash and back")
    void goesItsWay() {
        Made made = AnArticle.anArticle().draft();
        String publication = made.path() + "/publication";
        Response published =
                Wire.as(Role.EDITOR, Map.of()).header("If-Match", made.etag()).put(publication);
        published
                .then()
                .statusCode(200)
                .body(
                        "keySet()",
                        equalTo(Set.of("status", "publishedAt", "changedSincePublication", "history", "version")))
                .body("status", equalTo("published"))
                .body("publishedAt", matchesPattern(ArticleWritingTest.INSTANT));
        Wire.anonymous()
                .get(made.path())
                .then()
                .statusCode(200)
                .body("publishedAt", equalTo(published.path("publishedAt")))
                .body("comments.open", equalTo(true));
        Wire.as(Role.EDITOR, Map.of())
                .header("If-Match", made.etag())
                .put(publication)
                .then()
                .statusCode(200)
                .body(equalTo(published.asString()));
        Wire.anonymous()
                .get(publication)
                .then()
                .statusCode(200)
                .body("keySet()", equalTo(Set.of("status", "publishedAt", "version")))
                .body("publishedAt", equalTo(published.path("publishedAt")));
        Wire.as(Role.EDITOR)
                .header("If-Match", made.etag())
                .delete(publication)
                .then()
                .statusCode(204);
        Wire.as(Role.EDITOR)
                .get(publication)
                .then()
                .statusCode(200)
                .body("keySet()", equalTo(Set.of("status", "changedSincePublication", "history", "version")))
                .body("status", equalTo("draft"))
                .body("history.change", equalTo(List.of("withdrawn", "published")));
        Wire.anonymous().get(publication).then().statusCode(410);
        Wire.as(Role.EDITOR)
                .header("If-Match", made.etag())
                .delete(made.path())
                .then()
                .statusCode(204);
        Wire.as(Role.READER).get(made.path()).then().statusCode(200).body("status", equalTo("trashed"));
        Wire.as(Role.EDITOR, Map.of())
                .header("If-Match", made.etag())
                .put(publication)
                .then()
                .statusCode(409)
                .body("code", equalTo("conflict"));
        Wire.as(Role.EDITOR)
                .header("If-Match", made.etag())
                .post(made.path() + "/restoration")
                .then()
                .statusCode(200)
                .body("status", equalTo("draft"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"READER", "AUTHOR", "MODERATOR"})
    @DisplayName("is published, withdrawn and restored by editors only")
    void needsAnEditor(Role role) {
        Made made = AnArticle.anArticle().published();
        Wire.as(role, Map.of())
                .header("If-Match", "*")
                .put(made.path() + "/publication")
                .then()
                .statusCode(403);
        Wire.as(role)
                .header("If-Match", "*")
                .delete(made.path() + "/publication")
                .then()
                .statusCode(403);
        Wire.as(role)
                .header("If-Match", "*")
                .post(made.path() + "/restoration")
                .then()
                .statusCode(403);
        Wire.anonymous()
                .header("If-Match", "*")
                .delete(made.path() + "/publication")
                .then()
                .statusCode(401);
        Wire.anonymous().get(made.path()).then().statusCode(200);
    }
}
