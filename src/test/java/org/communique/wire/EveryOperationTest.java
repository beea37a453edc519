package org.communique.wire;

import static org.communique.wire.AnArticle.anArticle;
import static org.communique.wire.AnArticle.outcome;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.communique.access.Role;
import org.communique.wire.AnArticle.Made;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Every operation succeeds once; that the answers are right by the contract is seen to by {@link Wire}. */
@QuarkusTest
@DisplayName("Every operation answers as the contract says")
class EveryOperationTest {

    private static final Map<String, Object> COMMENT =
            Map.of("authorName", "Ayşe", "authorEmail", "ayse@example.com", "body", "Will the notes be *published*?");

    private static void reads(String... paths) {
        for (String path : paths) {
            Response whole = Wire.as(Role.ADMIN).get(path);
            whole.then().statusCode(200);
            Wire.as(Role.ADMIN)
                    .header("If-None-Match", whole.header("ETag"))
                    .get(path)
                    .then()
                    .statusCode(304);
            Wire.as(Role.ADMIN).head(path).then().statusCode(200);
        }
    }

    private static Response changes(String method, String path, Object body) {
        Response response = Wire.as(Role.ADMIN, body).header("If-Match", "*").request(method, path);
        response.then().statusCode(200);
        return response;
    }

    private static void removes(String path) {
        Wire.as(Role.ADMIN).header("If-Match", "*").delete(path).then().statusCode(204);
    }

    @Nested
    class Articles {

        @Test
        @DisplayName("on articles and their publication")
        void articles() {
            Made made = anArticle().with(outcome("exchange notes")).published();
            reads("/articles", "/articles?limit=1&count=exact&fields=id,slug");
            reads(
                    made.path(),
                    made.path() + "?fields=title",
                    made.path() + "/publication",
                    "/topics",
                    "/topics/diplomacy");
            changes("PUT", made.path(), Map.of("title", "Anew", "slug", "anew", "body", AnArticle.BODY));
            Wire.anonymous().redirects().follow(false).get(made.path()).then().statusCode(301);
            changes("PATCH", "/articles/anew", Map.of("topics", List.of("Diplomacy"), "summary", "Short"));
            changes("PATCH", "/topics/diplomacy", Map.of("name", "Foreign affairs"));
            Wire.anonymous()
                    .redirects()
                    .follow(false)
                    .get("/topics/diplomacy")
                    .then()
                    .statusCode(301);
            changes("PATCH", "/articles/anew", Map.of("topics", List.of("Talks", "Foreign affairs")));
            changes("POST", "/topics/talks/merge", Map.of("into", "foreign-affairs"));
            changes("PATCH", "/articles/anew", Map.of("topics", List.of()));
            removes("/topics/foreign-affairs");
            changes("PUT", "/articles/anew/publication", Map.of("acceptLostEvidence", true));
            removes("/articles/anew/publication");
            removes("/articles/anew");
            Wire.as(Role.EDITOR)
                    .header("If-Match", "*")
                    .post("/articles/anew/restoration")
                    .then()
                    .statusCode(200);
        }
    }

    @Nested
    class EditorialLife {

        @Test
        @DisplayName("on revisions, next versions, previews, corrections, slugs and removal")
        void life() {
            Made made = anArticle().with(outcome("exchange notes")).published();
            made.patch(Map.of("summary", "Short"));
            reads(
                    made.path() + "/revisions",
                    made.path() + "/revisions/2",
                    made.path() + "/revisions/2/diff",
                    made.path() + "/slugs");
            String draft = made.path() + "/draft";
            Wire.as(Role.ADMIN, Map.of("title", "Next")).patch(draft).then().statusCode(201);
            reads(draft);
            changes("PUT", draft, Map.of("title", "Next", "slug", "next", "body", AnArticle.BODY));
            Response preview = Wire.as(Role.ADMIN, Map.of()).post(made.path() + "/previews");
            preview.then().statusCode(201);
            reads(preview.<String>path("url").replaceAll(".*" + Wire.V1, ""));
            changes("PUT", made.path() + "/publication", Map.of("draft", true));
            made.send("POST", "/corrections", Map.of("note", "Mended")).then().statusCode(201);
            made.send("POST", "/revisions/1/restoration", "").then().statusCode(200);
            Wire.as(Role.ADMIN, Map.of("title", "Next")).patch(draft).then().statusCode(201);
            removes(draft);
            removes(made.path() + "/slugs/next");
            removes(made.path() + "/publication?draft=true");
            removes(made.path() + "?permanent=true");
        }
    }

    @Nested
    class Outcomes {

        @Test
        @DisplayName("on key outcomes and parties")
        void outcomes() {
            Made made = anArticle()
                    .with(outcome("exchange notes"))
                    .with(outcome("meet again"))
                    .published();
            String outcomes = made.path() + "/key-outcomes";
            List<String> ids = Wire.anonymous().get(outcomes).path("items.id");
            String one = "/key-outcomes/" + ids.get(0);
            reads(outcomes, outcomes + "?limit=1", "/key-outcomes?party=russia&party=united-states", one);
            reads(one + "?fields=id,status", "/parties", "/parties/russia");
            changes("PUT", outcomes + "/order", Map.of("ids", List.of(ids.get(1), ids.get(0))));
            changes("PUT", one, outcome("exchange notes"));
            changes("PATCH", one, Map.of("status", "in_progress", "dueOn", "2026-12-01"));
            changes("PATCH", "/parties/russia", Map.of("name", "Russian Federation"));
            Wire.anonymous()
                    .redirects()
                    .follow(false)
                    .get("/parties/russia")
                    .then()
                    .statusCode(301);
            changes("POST", "/parties/russian-federation/merge", Map.of("into", "united-states"));
            ids.forEach(id -> changes("PATCH", "/key-outcomes/" + id, Map.of("parties", List.of())));
            removes("/parties/united-states");
            removes(one);
        }
    }

    @Nested
    class Comments {

        @Test
        @DisplayName("on comments and their moderation")
        void comments() {
            Made made = anArticle().published();
            String list = made.path() + "/comments";
            Response posted = Wire.as(Role.READER, COMMENT)
                    .header("Idempotency-Key", "once")
                    .post(list);
            posted.then().statusCode(202);
            Wire.as(Role.READER, COMMENT)
                    .header("Idempotency-Key", "once")
                    .post(list)
                    .then()
                    .statusCode(202)
                    .header("Idempotency-Replayed", equalTo("true"));
            String id = posted.path("id");
            reads("/moderation/comments", "/moderation/comments/" + id);
            changes("PATCH", "/moderation/comments/" + id, Map.of("status", "approved", "reason", "Fine"));
            reads(list, list + "?view=tree", list + "?fields=id&limit=1", "/comments", "/comments/" + id);
        }

        @Test
        @DisplayName("on a comment that shows at once")
        void visible() {
            Made made = anArticle()
                    .having("commentPolicy", Map.of("moderation", "none"))
                    .published();
            Wire.as(Role.READER, COMMENT).post(made.path() + "/comments").then().statusCode(201);
        }
    }

    @Nested
    class Access {

        @Test
        @DisplayName("on keys")
        void keys() {
            Response made = Wire.as(Role.ADMIN, Map.of("role", "editor", "label", "Website"))
                    .post("/api-keys");
            made.then().statusCode(201);
            reads("/api-keys", "/api-keys/" + made.path("id"), "/whoami");
            removes("/api-keys/" + made.path("id"));
            Wire.anonymous().get("/whoami").then().statusCode(200);
        }
    }
}
