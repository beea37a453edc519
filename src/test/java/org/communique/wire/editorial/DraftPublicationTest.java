package org.communique.wire.editorial;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.communique.access.Role;
import org.communique.wire.AnArticle;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Sql;
import org.communique.wire.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("The next version becomes the public one")
class DraftPublicationTest {

    private Made made;
    private String draft;

    @BeforeEach
    void article() {
        made = AnArticle.anArticle().with(AnArticle.outcome("exchange notes")).published();
        draft = "/articles/" + made.id() + "/draft";
    }

    private void begin() {
        Wire.as(
                        Role.EDITOR,
                        Map.of("title", "What came of the talks", "slug", "what-came", "topics", List.of("Energy")))
                .patch(draft)
                .then()
                .statusCode(201);
    }

    private Response publication(Map<String, Object> wish) {
        return Wire.as(Role.EDITOR, wish).header("If-Match", "*").put("/articles/" + made.id() + "/publication");
    }

    private Response inAnHour() {
        return publication(Map.of(
                "draft", true, "publishAt", Instant.now().plusSeconds(3600).toString()));
    }

    @Test
    @DisplayName("at once, with its slug; the former one leads there")
    void atOnce() {
        String publishedAt = Wire.anonymous().get(made.path()).path("publishedAt");
        begin();
        publication(Map.of("draft", true)).then().statusCode(200).body("draft", nullValue());
        Wire.anonymous()
                .get("/articles/what-came")
                .then()
                .statusCode(200)
                .body("title", equalTo("What came of the talks"))
                .body("topics.slug", contains("energy"))
                .body("publishedAt", equalTo(publishedAt));
        Wire.anonymous().redirects().follow(false).get(made.path()).then().statusCode(301);
        Wire.as(Role.EDITOR).get(draft).then().statusCode(404);
        Wire.as(Role.READER)
                .get("/articles/what-came/publication")
                .then()
                .body("changedSincePublication", equalTo(false))
                .body("history.change", contains("published", "published"));
    }

    @Test
    @DisplayName("in time, also for who reads before the job has come to it")
    void inTime() {
        begin();
        inAnHour().then().statusCode(200).body("draft.revision", equalTo(2));
        Sql.run("update article_draft set publish_at = now() where article_id = ?::uuid", made.id());
        Wire.anonymous().get(made.path()).then().body("slug", equalTo("what-came"));
        Wire.as(Role.EDITOR).get(draft).then().statusCode(404);
    }

    @Test
    @DisplayName("not without its evidence, unless that is accepted; in time it says why not")
    void keepsEvidence() {
        Wire.as(Role.EDITOR, Map.of("body", "Nothing of it."))
                .patch(draft)
                .then()
                .statusCode(201);
        publication(Map.of("draft", true)).then().statusCode(409).body("code", equalTo("evidence_lost"));
        Wire.as(Role.EDITOR).header("If-Match", "*").delete(draft);
        begin();
        inAnHour().then().statusCode(200);
        Wire.as(Role.EDITOR, Map.of("body", "Nothing of it."))
                .header("If-Match", "*")
                .patch(draft)
                .then()
                .statusCode(409);
        Sql.run("""
                update article_draft set publish_at = now(), content = jsonb_set(content, '{body}', '"Nothing"')
                where article_id = ?::uuid
                """, made.id());
        await().untilAsserted(() -> Wire.as(Role.READER)
                .get(made.path() + "/publication")
                .then()
                .body("draft.refusal", equalTo("evidence_lost")));
        Wire.anonymous().get(made.path()).then().body("body", equalTo(AnArticle.BODY));
        publication(Map.of("draft", true, "acceptLostEvidence", true)).then().statusCode(200);
        Wire.anonymous().get("/articles/what-came").then().body("keyOutcomes[0].evidence.state", equalTo("lost"));
    }

    @Test
    @DisplayName("no more when it is called off")
    void calledOff() {
        begin();
        inAnHour();
        Wire.as(Role.EDITOR)
                .header("If-Match", "*")
                .delete(made.path() + "/publication?draft=true")
                .then()
                .statusCode(204);
        Wire.as(Role.EDITOR).get(draft).then().statusCode(200).body("publishAt", nullValue());
        Wire.anonymous().get(made.path()).then().statusCode(200);
    }

    @Test
    @DisplayName("with the article, when that was withdrawn meanwhile")
    void ofWithdrawn() {
        begin();
        inAnHour().then().statusCode(200);
        made.send("DELETE", "/publication", "").then().statusCode(204);
        Wire.as(Role.EDITOR).get(draft).then().statusCode(200).body("publishAt", nullValue());
        publication(Map.of("draft", true)).then().statusCode(200).body("status", equalTo("published"));
        Wire.anonymous().get("/articles/what-came").then().statusCode(200);
    }

    @Test
    @DisplayName("without an end of its own")
    void withoutEnd() {
        begin();
        publication(Map.of(
                        "draft",
                        true,
                        "unpublishAt",
                        Instant.now().plusSeconds(3600).toString()))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/unpublishAt"));
    }
}
