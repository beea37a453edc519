package org.communique.wire.limit;

import static org.communique.wire.limit.Elsewhere.assertGranted;
import static org.communique.wire.limit.Elsewhere.assertLeft;
import static org.communique.wire.limit.Elsewhere.assertRefused;
import static org.communique.wire.limit.Elsewhere.assertUnlimited;
import static org.communique.wire.limit.Elsewhere.at;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.communique.access.Role;
import org.communique.wire.AnArticle;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Http;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("Reads that cost much")
class CostlyReadsTest {

    private static final int MOST = 300;
    private static final String POLICY = "costly_reads";

    @Test
    @DisplayName("are searches, exact counts, facets, comparisons, suggestions and sheets")
    void areTheseOnly() {
        Made article = AnArticle.anArticle().published();
        article.patch(Map.of("summary", "Short"));
        var client = at("203.0.113.1");
        assertLeft(client.anonymous().get("/articles?q=talks").then().statusCode(200), POLICY, MOST - 1);
        assertLeft(client.anonymous().head("/articles?q=notes").then().statusCode(200), POLICY, MOST - 2);
        assertLeft(client.anonymous().get("/topics?count=exact").then().statusCode(200), POLICY, MOST - 3);
        assertLeft(client.anonymous().get("/key-outcomes/facets").then().statusCode(200), POLICY, MOST - 4);
        assertLeft(
                client.anonymous()
                        .accept("text/csv")
                        .get("/key-outcomes")
                        .then()
                        .statusCode(200),
                POLICY,
                MOST - 5);
        assertLeft(
                client.as(Role.EDITOR)
                        .get(article.path() + "/revisions/2/diff")
                        .then()
                        .statusCode(200),
                POLICY,
                MOST - 1);
        assertLeft(
                client.as(Role.EDITOR)
                        .contentType("application/json")
                        .post(article.path() + "/key-outcomes/suggestions")
                        .then()
                        .statusCode(200),
                POLICY,
                MOST - 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/articles",
                "/articles?limit=1&sort=title",
                "/key-outcomes",
                "/topics",
                "/whoami",
                "/articles/none"
            })
    @DisplayName("are no others")
    void areNoOthers(String path) {
        assertUnlimited(at("203.0.113.2").anonymous().get(path).then());
    }

    @Test
    @DisplayName("are refused when nothing is left, while all other reads and kept answers go on")
    void areRefused() {
        at("203.0.113.4").anonymous().get("/topics?count=exact").then().statusCode(200);
        assertGranted(
                MOST,
                200,
                Http.together(
                        MOST + 50,
                        i -> at("203.0.113.3").to("/articles?q=word" + i).build()));
        assertRefused(at("203.0.113.3").anonymous().get("/key-outcomes/facets").then(), POLICY);
        assertUnlimited(at("203.0.113.3").anonymous().get("/topics").then().statusCode(200));
        assertUnlimited(
                at("203.0.113.3").anonymous().get("/topics?count=exact").then().statusCode(200));
    }
}
