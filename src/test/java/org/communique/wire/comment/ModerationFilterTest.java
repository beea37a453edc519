package org.communique.wire.comment;

import static org.communique.wire.comment.AComment.aComment;
import static org.communique.wire.comment.AComment.articleWith;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.communique.access.Role;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Shape;
import org.communique.wire.Sql;
import org.communique.wire.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("GET /moderation/comments finds")
class ModerationFilterTest {

    private static final String LIST = "/moderation/comments";

    private Made article;

    @BeforeEach
    void anArticleIsThere() {
        article = articleWith("all");
    }

    private static Response list(Map<String, ?> filters) {
        return Wire.as(Role.MODERATOR).queryParams(filters).get(LIST);
    }

    private static void finds(Map<String, ?> filters, String... ids) {
        assertEquals(List.of(ids), Shape.each(list(filters), "id"), filters::toString);
    }

    private static void moved(String id, String column, String value) {
        Sql.run("update comment set " + column + " = " + value + " where id = cast('" + id + "' as uuid)");
    }

    @Test
    @DisplayName("those that a rule holds, also beside others")
    void reason() {
        Moderators.ruled("max_links", "0");
        String links = aComment().saying("https://a.example").takenOn(article);
        String both = aComment().saying("https://a.example \u200B").takenOn(article);
        String policy = aComment().takenOn(article);
        finds(Map.of("reason", "links"), both, links);
        finds(Map.of("reason", "odd_unicode"), both);
        finds(Map.of("reason", "policy_all"), policy);
        finds(Map.of("reason", "nothing"));
        finds(Map.of("reason", "links", "status", "approved"));
    }

    @ParameterizedTest
    @DisplayName("a text in any language's case, taken as it stands")
    @CsvSource({
        "100%, 100% sure, 1000 sure",
        "a_b, a_b, axb",
        "'\\', back\\slash, backslash",
        "'\\%', '\\%', '%'",
        "İSTANBUL, İstanbul, Izmir",
        "ΟΔΟΣ, Η ΟΔΟΣ, Η ΑΓΟΡΑ",
        "привет, ПРИВЕТ, пока",
        "ẞ, ẞ, ss",
        "' ', a b, ab"
    })
    void text(String q, String found, String other) {
        String body = aComment().saying(found).takenOn(article);
        String name = aComment().by(found.replace("ẞ", "ẞx")).takenOn(article);
        aComment().by("Deniz").saying(other).takenOn(article);
        List<String> ids = Shape.each(list(Map.of("q", q, "sort", "createdAt")), "id");
        assertEquals(List.of(body, name), ids.stream().limit(2).toList());
        if (!q.equals(" ")) {
            assertEquals(2, ids.size());
        }
    }

    @Test
    @DisplayName("an author's by the email address in whatever spelling, and no others")
    void email() {
        String one = aComment().from("renée@exämple.com").takenOn(article);
        aComment().from("rene@example.com").takenOn(article);
        for (String spelling : List.of("renée@exämple.com", "RENÉE@xn--exmple-cua.com", "rene\u0301e@EXÄMPLE.com.")) {
            finds(Map.of("email", spelling), one);
        }
        finds(Map.of("email", "nobody@example.com"));
        list(Map.of("email", "@x.example")).then().statusCode(400).body("violations.parameter", contains("email"));
    }

    @Test
    @DisplayName("those of an address or a network")
    void address() {
        String four = aComment().takenOn(article);
        String six = aComment().takenOn(article);
        String none = aComment().takenOn(article);
        moved(four, "client_address", "'192.0.2.7'");
        moved(six, "client_address", "'2001:db8:1::7'");
        moved(none, "client_address", "null");
        finds(Map.of("address", "192.0.2.7"), four);
        finds(Map.of("address", "192.0.2.0/24"), four);
        finds(Map.of("address", "::ffff:192.0.2.7"), four);
        finds(Map.of("address", "192.0.2.8"));
        finds(Map.of("address", "2001:DB8:1:0::7"), six);
        finds(Map.of("address", "2001:db8::/32"), six);
        finds(Map.of("address", "::/0"), six);
        list(Map.of("address", "192.0.2")).then().statusCode(400).body("violations.parameter", contains("address"));
    }

    @Test
    @DisplayName("those of a time: from an instant on, until before another")
    void times() {
        String old = aComment().takenOn(article);
        String late = aComment().takenOn(article);
        moved(old, "created_at", "'2026-03-01 00:00:00Z'");
        moved(late, "created_at", "'2026-03-02 00:00:00Z'");
        finds(Map.of("createdAfter", "2026-03-01T00:00:00Z", "createdBefore", "2026-03-02T00:00:00Z"), old);
        finds(Map.of("createdAfter", "2026-03-01T00:00:00.001Z"), late);
        finds(Map.of("createdBefore", "2026-03-01T00:00:00Z"));
        finds(Map.of("sort", "createdAt"), old, late);
        finds(Map.of("sort", "-createdAt"), late, old);
        for (String wrong : List.of("yesterday", "2026-03-01", "+999999999-01-01T00:00:00Z")) {
            list(Map.of("createdBefore", wrong)).then().statusCode(400);
        }
    }

    @Test
    @DisplayName("those whose author waits for an answer, or all others; and all filters go together")
    void together() {
        Own appealed = Own.of(aComment().from("a@x.example").saying("Unfair words"), article);
        String other = aComment().from("a@x.example").takenOn(article);
        AComment.decided(appealed.id(), "rejected");
        AComment.decided(other, "rejected");
        appealed.appeal("Why?").then().statusCode(201);
        finds(Map.of("status", "rejected", "appealed", "true"), appealed.id());
        finds(Map.of("status", "rejected", "appealed", "false"), other);
        finds(Map.of("status", "rejected"), other, appealed.id());
        finds(
                Map.of(
                        "status",
                        "rejected",
                        "appealed",
                        "true",
                        "q",
                        "UNFAIR",
                        "email",
                        "A@x.example",
                        "address",
                        "127.0.0.0/8",
                        "article",
                        article.slug(),
                        "reason",
                        "moderator"),
                appealed.id());
        list(Map.of("appealed", "yes")).then().statusCode(400);
    }

    @Test
    @DisplayName("the next page only under the filters and the sort of the first")
    void cursors() {
        String first = aComment().takenOn(article);
        String second = aComment().takenOn(article);
        Response page = list(Map.of("limit", 1, "q", "notes", "count", "exact"));
        page.then().body("items.id", contains(second)).body("page.total", equalTo(2));
        String cursor = page.path("page.next");
        finds(Map.of("limit", 1, "q", "notes", "after", cursor), first);
        for (Map<String, ?> other : List.<Map<String, ?>>of(
                Map.of("q", "other"),
                Map.of("q", "notes", "sort", "createdAt"),
                Map.of("q", "notes", "appealed", "false"),
                Map.of("q", "notes", "email", "a@x.example"),
                Map.of("q", "notes", "address", "::/0"),
                Map.of())) {
            Wire.as(Role.MODERATOR)
                    .queryParams(other)
                    .queryParam("limit", 1)
                    .queryParam("after", cursor)
                    .get(LIST)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("invalid_cursor"));
        }
    }
}
