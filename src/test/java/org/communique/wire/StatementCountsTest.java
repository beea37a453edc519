package org.communique.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.communique.access.Role;
import org.communique.wire.AnArticle.Made;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("A list takes as many statements for fifty rows as for one")
class StatementCountsTest {

    private final Map<String, Integer> most = new LinkedHashMap<>();

    private Map<String, Supplier<Response>> lists(Made article) {
        Map<String, Supplier<Response>> lists = new LinkedHashMap<>();
        most.put("key outcomes", 2);
        lists.put("key outcomes", () -> Wire.anonymous().get("/key-outcomes?limit=100"));
        most.put("an article's key outcomes", 3);
        lists.put("an article's key outcomes", () -> Wire.anonymous().get(article.path() + "/key-outcomes?limit=100"));
        most.put("comments", 2);
        lists.put("comments", () -> Wire.anonymous().get(article.path() + "/comments?limit=100"));
        most.put("comments as trees", 7);
        lists.put("comments as trees", () -> Wire.anonymous().get(article.path() + "/comments?view=tree&limit=100"));
        most.put("newest comments", 1);
        lists.put("newest comments", () -> Wire.anonymous().get("/comments?limit=100"));
        most.put("parties", 3);
        lists.put("parties", () -> Wire.anonymous().get("/parties?limit=100"));
        most.put("moderated comments", 6);
        lists.put(
                "moderated comments",
                () -> Wire.as(Role.MODERATOR).get("/moderation/comments?status=approved&limit=100"));
        return lists;
    }

    @Test
    @DisplayName("key outcomes, comments, trees, parties and the queue")
    void staysConstant() {
        Made article = AnArticle.anArticle()
                .having("commentPolicy", Map.of("moderation", "none"))
                .published();
        grow(article, 0);
        Map<String, Supplier<Response>> lists = lists(article);
        Map<String, Long> one = new HashMap<>();
        lists.forEach((name, list) -> one.put(name, Statements.of(list)));
        for (int i = 1; i < 50; i++) {
            grow(article, i);
        }
        lists.forEach((name, list) -> {
            assertTrue(list.get().<List<?>>path("items").size() >= 50, name);
            long fifty = Statements.of(list);
            assertTrue(fifty <= most.get(name), name + " take " + fifty);
            assertEquals(one.get(name), fifty, name);
        });
    }

    private static void grow(Made article, int i) {
        Map<String, Object> outcome = AnArticle.outcome("exchange notes");
        outcome.put("parties", List.of("Party " + i, "Party 0"));
        Wire.as(Role.EDITOR, outcome)
                .post(article.path() + "/key-outcomes")
                .then()
                .statusCode(201);
        String parent = null;
        for (int depth = 0; i == 0 && depth < 6 || depth < 1; depth++) {
            Map<String, Object> comment = new HashMap<>(
                    Map.of("authorName", "A", "authorEmail", "a@b.example", "body", "Comment " + i + " of " + depth));
            if (parent != null) {
                comment.put("parentId", parent);
            }
            parent = Wire.as(Role.READER, comment)
                    .post(article.path() + "/comments")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
        }
    }
}
