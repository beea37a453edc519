package org.communique.wire.convention;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.Set;
import org.communique.access.Role;
import org.communique.wire.AnArticle;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Rules for browsers and caches")
class CachingHeadersTest {

    @Test
    @DisplayName("Pages of any origin may read public answers and send changes")
    void sharesAcrossOrigins() {
        Response answer = Wire.anonymous().header("Origin", "https://a.example").get("/articles");
        answer.then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Allow-Credentials", nullValue());
        // Whole names, in an order that differs from start to start.
        assertTrue(Set.of(answer.header("Access-Control-Expose-Headers").split(","))
                .containsAll(Set.of("ETag", "Idempotency-Replayed", "RateLimit", "RateLimit-Policy", "Retry-After")));
        Wire.anonymous()
                .header("Origin", "https://a.example")
                .get("/none")
                .then()
                .statusCode(404)
                .header("Access-Control-Allow-Origin", "*");
        Wire.anonymous()
                .header("Origin", "https://a.example")
                .header("Access-Control-Request-Method", "PATCH")
                .header("Access-Control-Request-Headers", "if-match, authorization, content-type")
                .options("/articles/x")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Allow-Methods", containsString("PATCH"))
                .header("Access-Control-Allow-Headers", containsString("If-Match"));
    }

    @Test
    @DisplayName("Answers to credentials are private, and changes are not stored")
    void tellsCaches() {
        Made made = AnArticle.anArticle().published();
        Wire.anonymous()
                .get(made.path())
                .then()
                .header(
                        "Cache-Control",
                        "public, max-age=0, s-maxage=60, stale-while-revalidate=30, stale-if-error=3600")
                .header("Vary", "Accept, Accept-Encoding, Authorization");
        Wire.as(Role.READER)
                .get(made.path())
                .then()
                .header("Cache-Control", "private, no-cache")
                .header("Vary", "Accept, Accept-Encoding, Authorization");
        Wire.as(Role.EDITOR, Map.of("title", "N"))
                .header("If-Match", "*")
                .patch(made.path())
                .then()
                .header("Cache-Control", "no-store");
    }
}
