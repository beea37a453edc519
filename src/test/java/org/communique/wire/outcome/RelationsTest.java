package org.communique.wire.outcome;

import static org.communique.wire.AnArticle.anArticle;
import static org.communique.wire.Http.together;
import static org.communique.wire.outcome.AnOutcome.anOutcome;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.Stream;
import org.communique.access.Role;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Http;
import org.communique.wire.Sql;
import org.communique.wire.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Relations of key outcomes")
class RelationsTest {

    private Made article;
    private String one;
    private String other;
    private String third;

    @BeforeEach
    void three() {
        article = anArticle().published();
        one = anOutcome().saying("One").addedTo(article);
        other = anOutcome()
                .saying("Other")
                .quoting("meet again")
                .addedTo(anArticle().titled("Before").published());
        third = anOutcome().saying("Third").quoting("in June").addedTo(article);
    }

    private static String path(String from, String type, String to) {
        return "/key-outcomes/" + from + "/relations/" + type + "/" + to;
    }

    private static Response relate(String from, String type, String to) {
        return Wire.as(Role.EDITOR).put(path(from, type, to));
    }

    @Test
    @DisplayName("are shown from both ends, with the other's statement and status")
    void shownFromBothEnds() {
        relate(one, "implements", other).then().statusCode(200).body("relations.outcome.id", contains(other));
        relate(one, "implements", other).then().statusCode(200).body("relations.size()", equalTo(1));
        AnUpdate.anUpdate("fulfilled").addedTo(other);
        Wire.anonymous()
                .get("/key-outcomes/" + one)
                .then()
                .body("relations[0].type", equalTo("implements"))
                .body("relations[0].direction", equalTo("outgoing"))
                .body("relations[0].outcome.statement", equalTo("Other"))
                .body("relations[0].outcome.status", equalTo("fulfilled"))
                .body("relations[0].outcome.articleSlug", equalTo("before"));
        Wire.anonymous()
                .get("/key-outcomes/" + other)
                .then()
                .body("relations[0].direction", equalTo("incoming"))
                .body("relations[0].outcome.id", equalTo(one));
        Wire.as(Role.EDITOR).delete(path(one, "implements", other)).then().statusCode(204);
        Wire.as(Role.EDITOR).delete(path(one, "implements", other)).then().statusCode(204);
        Wire.anonymous().get("/key-outcomes/" + other).then().body("relations", empty());
    }

    @Test
    @DisplayName("make no circle within a type, however long")
    void makeNoCircle() {
        relate(one, "continues", one).then().statusCode(409).body("code", equalTo("relation_cycle"));
        relate(one, "continues", other).then().statusCode(200);
        relate(other, "continues", third).then().statusCode(200);
        relate(third, "continues", one).then().statusCode(409).body("code", equalTo("relation_cycle"));
        relate(third, "contradicts", one).then().statusCode(200);
        relate(one, "continues", third).then().statusCode(200);
    }

    @Test
    @DisplayName("make no circle when all its sides are drawn at once")
    void makeNoCircleTogether() {
        List<String> ring = List.of(one, other, third);
        for (int round = 0; round < 10; round++) {
            long made = together(
                            3,
                            n -> Http.json(
                                    Http.to(path(ring.get(n), "supersedes", ring.get((n + 1) % 3)), Role.EDITOR),
                                    "PUT",
                                    ""))
                    .stream()
                    .filter(answer -> answer.statusCode() == 200)
                    .count();
            assertEquals(2, made);
            assertEquals("2", Sql.value("select count(*) from outcome_relation"));
            Sql.run("delete from outcome_relation");
        }
    }

    @Test
    @DisplayName("keep the outcome that they lead to, but not from being removed with its article")
    void keepTheirEnd() {
        relate(one, "continues", other);
        Wire.as(Role.EDITOR)
                .header("If-Match", "*")
                .delete("/key-outcomes/" + other)
                .then()
                .statusCode(409)
                .body("code", equalTo("in_use"));
        Wire.anonymous().get("/key-outcomes/" + other).then().statusCode(200);
        Wire.as(Role.ADMIN)
                .header("If-Match", "*")
                .delete("/articles/before?permanent=true")
                .then()
                .statusCode(204);
        Wire.anonymous().get("/key-outcomes/" + one).then().body("relations", empty());
        relate(one, "continues", third);
        Wire.as(Role.EDITOR)
                .header("If-Match", "*")
                .delete("/key-outcomes/" + one)
                .then()
                .statusCode(204);
        Wire.anonymous().get("/key-outcomes/" + third).then().body("relations", empty());
    }

    @Test
    @DisplayName("to what is hidden are hidden")
    void hideTheHidden() {
        String hidden = anOutcome().addedTo(anArticle().titled("Draft").draft());
        relate(one, "continues", hidden).then().statusCode(200);
        Wire.anonymous().get("/key-outcomes/" + one).then().body("relations", empty());
        Wire.as(Role.READER).get("/key-outcomes/" + one).then().body("relations.outcome.id", contains(hidden));
        String own =
                anOutcome().addedTo(anArticle().titled("Own").by(Role.AUTHOR).draft());
        Wire.as(Role.AUTHOR).put(path(own, "continues", hidden)).then().statusCode(404);
        Wire.as(Role.AUTHOR).put(path(own, "continues", one)).then().statusCode(200);
        Wire.as(Role.AUTHOR).put(path(one, "continues", own)).then().statusCode(403);
    }

    @Test
    @DisplayName("of other types, of nothing, or to nothing are not found")
    void refuseOthers() {
        String nobody = "00000000-0000-7000-8000-000000000000";
        Stream.of(
                        path(one, "likes", other),
                        path(one, "CONTINUES", other),
                        path(one, "continues", nobody),
                        path(nobody, "continues", one),
                        path(one, "continues", "x"))
                .forEach(path -> {
                    Wire.as(Role.EDITOR).put(path).then().statusCode(404);
                    Wire.as(Role.EDITOR).delete(path).then().statusCode(404);
                });
    }
}
