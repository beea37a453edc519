package org.communique.wire.delivery;

import static org.communique.wire.AnArticle.anArticle;
import static org.communique.wire.AnArticle.outcome;
import static org.communique.wire.delivery.Kept.get;
import static org.communique.wire.delivery.Kept.isKept;
import static org.communique.wire.delivery.Kept.raw;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.communique.access.Role;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Wire;
import org.communique.wire.comment.AComment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("An answer that is kept")
class KeptAnswersTest {

    private Made made;

    @BeforeEach
    void article() {
        made = anArticle().with(outcome("exchange notes")).published();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/articles/talks-in-istanbul",
                "/articles/talks-in-istanbul?fields=title",
                "/articles/talks-in-istanbul/key-outcomes",
                "/articles/talks-in-istanbul/comments?view=tree",
                "/articles?topic=diplomacy&limit=1",
                "/articles?q=notes",
                "/key-outcomes",
                "/key-outcomes/facets",
                "/parties",
                "/parties/russia",
                "/topics",
                "/topics/diplomacy",
                "/comments",
                "/articles/no-such-article",
                "/comments/01a22141-dc55-7977-956a-727d4cf9c5c1"
            })
    @DisplayName("is what was answered first, and takes nothing from the database")
    void isTheSame(String path) {
        HttpResponse<String> first = get(path);
        assertTrue(isKept(path));
        HttpResponse<String> kept = get(path);
        assertEquals(first.statusCode(), kept.statusCode());
        assertEquals(headers(first), headers(kept));
        if (first.statusCode() == 200) {
            assertEquals(first.body(), kept.body());
            assertEquals(
                    304,
                    get(
                                    path,
                                    "If-None-Match",
                                    first.headers().firstValue("ETag").orElseThrow())
                            .statusCode());
        } else {
            assertNotEquals(first.body(), kept.body(), "each has its own request id");
        }
    }

    /** But for what belongs to one request. */
    private static Map<String, List<String>> headers(HttpResponse<String> answer) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(answer.headers().map());
        headers.keySet().removeAll(Set.of("X-Request-Id", "RateLimit", "RateLimit-Policy"));
        return headers;
    }

    @Test
    @DisplayName("is one for parameters in any order, and one for each origin and form")
    void isKeyed() {
        get("/articles?limit=5&topic=diplomacy");
        assertTrue(isKept("/articles?topic=diplomacy&limit=5"));
        assertFalse(isKept("/articles?topic=diplomacy&limit=6"));
        get(made.path());
        assertFalse(isKept(made.path(), "Accept", "text/markdown"));
        assertTrue(isKept(made.path(), "Accept", "text/markdown"));
        assertTrue(raw(
                        "GET " + made.path() + " HTTP/1.1",
                        "Host: a.example",
                        "Accept: application/ld+json",
                        "Connection: close")
                .contains("http://a.example/"));
        assertTrue(raw(
                        "GET " + made.path() + " HTTP/1.1",
                        "Host: b.example",
                        "Accept: application/ld+json",
                        "Connection: close")
                .contains("http://b.example/"));
    }

    @Test
    @DisplayName("is never given to credentials, nor kept of them")
    void isPublic() {
        Wire.as(Role.EDITOR).get(made.path()).then().statusCode(200);
        assertFalse(isKept(made.path()));
        assertTrue(isKept(made.path()));
        assertFalse(isKept(made.path(), "Authorization", "Bearer " + Wire.key(Role.EDITOR)));
        assertEquals(401, get(made.path(), "Authorization", "Bearer x").statusCode());
        Made draft = anArticle().titled("Draft").draft();
        Wire.as(Role.EDITOR).get(draft.path()).then().statusCode(200);
        assertEquals(404, get(draft.path()).statusCode());
        assertEquals(404, get(draft.path()).statusCode());
        Wire.as(Role.EDITOR).get(draft.path()).then().statusCode(200);
    }

    @Test
    @DisplayName("leaves zipped for those who want it, with an entity tag of its own")
    void isZipped() {
        for (int i = 0; i < 2; i++) {
            HttpResponse<String> plain = get(made.path());
            HttpResponse<String> zipped = get(made.path(), "Accept-Encoding", "gzip");
            assertEquals("gzip", zipped.headers().firstValue("Content-Encoding").orElseThrow());
            String tag = zipped.headers().firstValue("ETag").orElseThrow();
            assertEquals(plain.headers().firstValue("ETag").orElseThrow().replaceFirst("\"$", "-gzip\""), tag);
            assertEquals(
                    304,
                    get(made.path(), "Accept-Encoding", "gzip", "If-None-Match", tag)
                            .statusCode());
            assertEquals(200, get(made.path(), "If-None-Match", tag).statusCode());
            assertEquals(
                    200,
                    Wire.as(Role.EDITOR, Map.of("title", "Talks " + i))
                            .header(
                                    "If-Match",
                                    get(made.path(), "Accept-Encoding", "gzip")
                                            .headers()
                                            .firstValue("ETag")
                                            .orElseThrow())
                            .patch(made.path())
                            .statusCode());
        }
    }

    @Test
    @DisplayName("stays when something else changes")
    void staysWhenOthersChange() {
        Made other =
                anArticle().titled("Other").having("topics", List.of("Energy")).published();
        List<String> reads = List.of(
                other.path(),
                other.path() + "/comments",
                "/articles?topic=energy",
                "/topics/energy",
                "/key-outcomes?party=france");
        reads.forEach(Kept::get);
        made.patch(Map.of("title", "New"));
        AComment.aComment().takenOn(made);
        made.send("POST", "/key-outcomes", outcome("They will meet again"));
        made.patch(Map.of("topics", List.of("Diplomacy", "War")));
        reads.forEach(read -> assertTrue(isKept(read), read));
    }
}
