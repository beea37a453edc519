package org.communique.wire;

import static org.communique.wire.AnArticle.anArticle;
import static org.communique.wire.AnArticle.outcome;
import static org.communique.wire.Operations.changes;
import static org.communique.wire.Operations.reads;
import static org.communique.wire.Operations.removes;

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
