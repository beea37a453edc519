package org.communique.wire.convention;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.communique.access.Role;
import org.communique.wire.AnArticle;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("Validators of what is changed")
class PreconditionsTest {

    private Made article;

    @BeforeEach
    void article() {
        article = AnArticle.anArticle().published();
    }

    private Response patch(String ifMatch) {
        return Wire.as(Role.EDITOR, Map.of("summary", "by " + ifMatch.length()))
                .header("If-Match", ifMatch)
                .patch(article.path());
    }

    @Test
    @DisplayName("are required")
    void areRequired() {
        Map<String, String> title = Map.of("title", "T");
        Wire.as(Role.EDITOR, title)
                .patch(article.path())
                .then()
                .statusCode(428)
                .body("code", equalTo("precondition_required"));
        Wire.as(Role.EDITOR, title).put(article.path()).then().statusCode(428);
        Wire.as(Role.EDITOR, Map.of())
                .put(article.path() + "/publication")
                .then()
                .statusCode(428);
        Wire.as(Role.EDITOR).delete(article.path() + "/publication").then().statusCode(428);
        Wire.as(Role.EDITOR).delete(article.path()).then().statusCode(428);
        Wire.as(Role.EDITOR).post(article.path() + "/restoration").then().statusCode(428);
        assertEquals(200, Wire.anonymous().get(article.path()).statusCode());
    }

    @Test
    @DisplayName("that are stale are 412, with the current ETag")
    void tellsTheCurrentOne() {
        String stale = article.etag();
        assertEquals(200, patch(stale).statusCode());
        String current = Wire.as(Role.EDITOR).get(article.path()).header("ETag");
        patch(stale)
                .then()
                .statusCode(412)
                .body("code", equalTo("version_conflict"))
                .header("ETag", current);
        Wire.as(Role.EDITOR)
                .header("If-Match", stale)
                .delete(article.path())
                .then()
                .statusCode(412)
                .header("ETag", current);
        Wire.as(Role.EDITOR, Map.of())
                .header("If-Match", stale)
                .put(article.path() + "/publication")
                .then()
                .statusCode(412)
                .header(
                        "ETag",
                        Wire.as(Role.EDITOR)
                                .get(article.path() + "/publication")
                                .header("ETag"));
        assertEquals(200, patch(current).statusCode());
    }

    @Test
    @DisplayName("compare strongly, and by the version alone")
    void compareStrongly() {
        String tag = article.etag();
        String version = tag.substring(0, tag.indexOf('.') + 1);
        assertEquals(412, patch("W/" + tag).statusCode());
        assertEquals(412, patch("\"x\", W/" + tag + " ").statusCode());
        assertEquals(200, patch("\"x\" , " + tag).statusCode());
        Wire.as(Role.EDITOR, AnArticle.outcome("exchange notes")).post(article.path() + "/key-outcomes");
        assertEquals(412, patch(version + "other\"").statusCode());
        assertEquals(200, patch(article.etag().replaceAll("\\..*", ".other\"")).statusCode());
        assertEquals(200, patch("*").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "1", "\"1", "1\"", "\"1\" \"2\"", "*,\"1\"", "w/\"1\"", "**"})
    @DisplayName("that are malformed are 400")
    void refusesMalformed(String ifMatch) {
        patch(ifMatch)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid_header"))
                .body("violations.header", equalTo(List.of("If-Match")));
    }

    @Test
    @DisplayName("come after authorisation")
    void comeAfterAuthorisation() {
        for (String ifMatch : List.of("\"99\"", "x")) {
            Wire.as(Role.READER, Map.of())
                    .header("If-Match", ifMatch)
                    .patch(article.path())
                    .then()
                    .statusCode(403);
            Wire.anonymous()
                    .header("If-Match", ifMatch)
                    .delete(article.path())
                    .then()
                    .statusCode(401);
        }
        Wire.as(Role.AUTHOR, Map.of())
                .header("If-Match", "\"99\"")
                .patch(article.path())
                .then()
                .statusCode(403);
        Wire.as(Role.AUTHOR, Map.of()).patch(article.path()).then().statusCode(403);
    }
}
