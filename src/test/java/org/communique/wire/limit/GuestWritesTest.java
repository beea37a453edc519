package org.communique.wire.limit;

import static org.communique.wire.limit.Elsewhere.assertGranted;
import static org.communique.wire.limit.Elsewhere.assertLeft;
import static org.communique.wire.limit.Elsewhere.assertRefused;
import static org.communique.wire.limit.Elsewhere.assertUnlimited;
import static org.communique.wire.limit.Elsewhere.at;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.communique.wire.AnArticle;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Http;
import org.communique.wire.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Writes without credentials")
class GuestWritesTest {

    private static final int MOST = 20;
    private static final String POLICY = "guest_writes";

    private static final Map<String, Object> COMMENT =
            Map.of("authorName", "Ayşe", "authorEmail", "ayse@example.com", "body", "Will the notes be published?");

    private static ValidatableResponse write(String address) {
        return at(address)
                .anonymous()
                .contentType(ContentType.JSON)
                .body(COMMENT)
                .post("/articles/none/comments")
                .then();
    }

    private static void assertLeftAfterWrite(int left, String address) {
        assertLeft(write(address).statusCode(404), POLICY, left);
    }

    @Test
    @DisplayName("are told what is left, whatever becomes of them, and refused when nothing is")
    void countDown() {
        for (int left = MOST - 1; left >= 0; left--) {
            assertLeftAfterWrite(left, "192.0.2.1");
        }
        for (int i = 0; i < 3; i++) {
            assertRefused(write("192.0.2.1"), POLICY);
        }
        assertRefused(
                at("192.0.2.1")
                        .anonymous()
                        .contentType(ContentType.JSON)
                        .body("{" + " ".repeat(900_000))
                        .post("/articles/none/comments?nope=1")
                        .then(),
                POLICY);
        assertLeftAfterWrite(MOST - 1, "192.0.2.2");
        at("192.0.2.1").anonymous().get("/articles").then().statusCode(200);
        assertUnlimited(Wire.anonymous().post("/articles/none/comments").then());
    }

    @Test
    @DisplayName("are granted exactly as often as the limit says, of a thousand together")
    void areExact() {
        Made article = AnArticle.anArticle()
                .having("commentPolicy", Map.of("moderation", "none"))
                .published();
        var answers = Http.together(
                1_000,
                i -> Http.json(
                        at("192.0.2.3").to(article.path() + "/comments"),
                        "POST",
                        "{\"authorName\":\"Ana\",\"authorEmail\":\"ana@example.com\",\"body\":\"" + i + "\"}"));
        assertGranted(MOST, 201, answers);
        assertEquals(
                MOST,
                Wire.anonymous().get(article.path() + "/comments?count=exact").<Integer>path("page.total"));
    }

    @Test
    @DisplayName("of one IPv6 /64 count together, of two apart, and IPv4 in IPv6 as IPv4")
    void countNetworks() {
        assertLeftAfterWrite(MOST - 1, "2001:db8:0:1::1");
        assertLeftAfterWrite(MOST - 2, "[2001:db8:0:1:ffff:ffff:ffff:ffff]:49152");
        assertLeftAfterWrite(MOST - 1, "2001:db8:0:2::1");
        assertLeftAfterWrite(MOST - 1, "192.0.2.4");
        assertLeftAfterWrite(MOST - 2, "::ffff:192.0.2.4");
    }

    @Test
    @DisplayName("are not told apart by what a client puts before the address that the proxy adds")
    void ignoreInventions() {
        for (int i = 1; i <= 5; i++) {
            assertLeftAfterWrite(MOST - i, "203.0.113." + i + ", 192.0.2.5");
        }
        assertLeftAfterWrite(MOST - 6, "203.0.113.6, unknown, 192.0.2.5, 127.0.0.9");
    }

    @Test
    @DisplayName("with one Idempotency-Key of two clients are two writes")
    void keepKeysApart() {
        Made article = AnArticle.anArticle().published();
        for (String address : new String[] {"192.0.2.6", "192.0.2.7"}) {
            at(address)
                    .anonymous()
                    .contentType(ContentType.JSON)
                    .header("Idempotency-Key", "once")
                    .body(COMMENT)
                    .post(article.path() + "/comments")
                    .then()
                    .statusCode(202)
                    .header("Idempotency-Replayed", nullValue());
        }
    }
}
