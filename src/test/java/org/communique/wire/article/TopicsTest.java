package org.communique.wire.article;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.access.Role;
import org.communique.wire.AnArticle;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("Topics")
class TopicsTest {

    private Made article;

    @BeforeEach
    void articles() {
        article = AnArticle.anArticle()
                .having("topics", List.of("Diplomacy", "Energy"))
                .published();
        AnArticle.anArticle()
                .having("topics", List.of("energy", "Arms control"))
                .draft();
    }

    @Test
    @DisplayName("are listed by slug with the number of published articles; the public sees those of published ones")
    void counts() {
        Response list = Wire.anonymous().get("/topics");
        list.then()
                .statusCode(200)
                .body("items.slug", equalTo(List.of("diplomacy", "energy")))
                .body("items.name", equalTo(List.of("Diplomacy", "Energy")))
                .body("items.articleCount", equalTo(List.of(1, 1)))
                .body("items[0].keySet()", equalTo(Set.of("id", "slug", "name", "articleCount", "version")));
        Wire.anonymous()
                .get("/topics/energy")
                .then()
                .statusCode(200)
                .body("", equalTo(list.<Map<String, Object>>path("items[1]")));
        Wire.anonymous().get("/topics/arms-control").then().statusCode(404);
        Wire.as(Role.READER)
                .get("/topics")
                .then()
                .body("items.slug", equalTo(List.of("arms-control", "diplomacy", "energy")))
                .body("items.articleCount", equalTo(List.of(0, 1, 1)));
        Wire.as(Role.EDITOR)
                .header("If-Match", "*")
                .delete(article.path())
                .then()
                .statusCode(204);
        Wire.anonymous().get("/topics").then().body("items", equalTo(List.of()));
    }

    @Test
    @DisplayName("are renamed under If-Match, everywhere")
    void renames() {
        String tag = Wire.anonymous().get("/topics/energy").header("ETag");
        Response renamed = Wire.as(Role.EDITOR, Map.of("name", " Energy policy "))
                .header("If-Match", tag)
                .patch("/topics/energy");
        renamed.then()
                .statusCode(200)
                .body("name", equalTo("Energy policy"))
                .body("slug", equalTo("energy-policy"))
                .body("version", equalTo(1));
        assertEquals(
                renamed.header("ETag"),
                Wire.anonymous().get("/topics/energy-policy").header("ETag"));
        Wire.anonymous()
                .get(article.path())
                .then()
                .body("topics[1]", equalTo(Map.of("slug", "energy-policy", "name", "Energy policy")));
        Wire.as(Role.EDITOR, Map.of("name", "X"))
                .header("If-Match", tag)
                .patch("/topics/energy")
                .then()
                .statusCode(412)
                .header("ETag", renamed.header("ETag"))
                .body("code", equalTo("version_conflict"));
        Wire.as(Role.EDITOR, Map.of("name", "X")).patch("/topics/energy").then().statusCode(428);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"READER", "AUTHOR", "MODERATOR"})
    @DisplayName("are renamed by editors only")
    void needsAnEditor(Role role) {
        Wire.as(role, Map.of("name", "X"))
                .header("If-Match", "*")
                .patch("/topics/energy")
                .then()
                .statusCode(403);
        Wire.anonymous()
                .contentType("application/json")
                .body("{\"name\":\"X\"}")
                .header("If-Match", "*")
                .patch("/topics/energy")
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/articles?topic=%00", "/articles?author=%00", "/key-outcomes?party=%00"})
    @DisplayName("are not looked for by what no name can hold")
    void refusesUnfitFilters(String path) {
        Wire.anonymous()
                .urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(400)
                .body("violations.code", equalTo(List.of("unfit_character")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "Energy", "%00", "a%20b", "%F0%9F%98%80"})
    @DisplayName("that are not there are 404")
    void knowsNoOthers(String slug) {
        Wire.as(Role.EDITOR)
                .urlEncodingEnabled(false)
                .get("/topics/" + slug)
                .then()
                .statusCode(404);
        Wire.as(Role.EDITOR, Map.of("name", "X"))
                .header("If-Match", "*")
                .urlEncodingEnabled(false)
                .patch("/topics/" + slug)
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":null}",
                "{\"name\":\"\"}",
                "{\"name\":\"!\"}",
                "{\"name\":1}",
                "{\"name\":\"a\\u202Eb\"}",
                "{\"name\":\"a\\nb\"}",
                "[]",
                "\"x\"",
                "null"
            })
    @DisplayName("need a name with a letter or digit in it")
    void needsAName(String patch) {
        Wire.as(Role.EDITOR, patch)
                .header("If-Match", "*")
                .patch("/topics/energy")
                .then()
                .statusCode(422)
                .body("code", equalTo("validation_failed"));
        Wire.anonymous().get("/topics/energy").then().body("name", equalTo("Energy"));
    }
}
