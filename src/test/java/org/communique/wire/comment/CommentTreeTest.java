package org.communique.wire.comment;

import static org.communique.wire.comment.AComment.aComment;
import static org.communique.wire.comment.AComment.articleWith;
import static org.communique.wire.comment.AComment.decided;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Shape;
import org.communique.wire.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("GET /articles/{slug}/comments?view=tree")
class CommentTreeTest {

    private static final int[] WIDTHS = {5, 3, 2, 2, 2};

    private Made article;
    private String path;

    @BeforeEach
    void anArticleIsThere() {
        article = articleWith("none");
        path = article.path() + "/comments?view=tree";
    }

    @Test
    @DisplayName("shows five levels of replies; deeper ones stand beside the fifth")
    void flattens() {
        List<String> chain = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            chain.add(aComment().replyingTo(i == 0 ? null : chain.get(i - 1)).shownOn(article));
        }
        JsonNode node = Shape.json(Wire.anonymous().get(path)).at("/items/0");
        for (int level = 0; level < 5; level++) {
            assertEquals(chain.get(level), node.path("id").asText());
            node = level < 4 ? node.at("/replies/items/0") : node;
        }
        assertEquals(chain.subList(5, 7), Shape.each(node.path("replies"), "id"));
        assertEquals(chain.get(5), node.at("/replies/items/1/parentId").asText());
        List<String> rest = Shape.everyPage(path + "&parent=" + chain.get(4), 1, "id");
        assertEquals(chain.subList(5, 8), rest);
    }

    @Test
    @DisplayName("caps the replies below each and goes on exactly where it stopped")
    void caps() {
        String root = aComment().shownOn(article);
        List<String> replies = new ArrayList<>();
        for (int i = 0; i < 13; i++) {
            replies.add(aComment().replyingTo(root).shownOn(article));
        }
        JsonNode shown = Shape.json(Wire.anonymous().get(path)).at("/items/0/replies");
        assertEquals(replies.subList(0, 5), Shape.each(shown, "id"));
        assertEquals(5, shown.at("/page/limit").asInt());
        String rest = path + "&parent=" + root;
        var next = Shape.page(rest, 100, "after", shown.at("/page/next").asText());
        assertEquals(replies.subList(5, 13), Shape.each(next, "id"));
    }

    @Test
    @DisplayName("shows each of 150 comments exactly once to who follows every cursor")
    void reachesAll() {
        Random random = new Random(20261123);
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            boolean root = all.isEmpty() || random.nextInt(12) == 0;
            int back = random.nextInt(3) == 0 ? all.size() : Math.min(all.size(), 6);
            all.add(aComment()
                    .replyingTo(root ? null : all.get(all.size() - 1 - random.nextInt(back)))
                    .shownOn(article));
        }
        for (int i = 0; i < 20; i++) {
            String some = all.get(random.nextInt(all.size()));
            decided(some, random.nextBoolean() ? "deleted" : "rejected");
        }
        List<String> flat = Shape.everyPage(article.path() + "/comments", 100, "id");
        for (String sort : List.of("createdAt", "-createdAt")) {
            Map<String, Integer> depths = new HashMap<>();
            walk(path + "&sort=" + sort, null, 0, depths);
            assertEquals(new HashSet<>(flat), depths.keySet());
            assertTrue(depths.values().stream().allMatch(depth -> depth <= 5));
            assertTrue(depths.values().stream().anyMatch(depth -> depth == 5));
        }
    }

    /** Reads all pages of a list from a cursor on, and what is below each comment in them. */
    private void walk(String list, String cursor, int depth, Map<String, Integer> depths) {
        String next = cursor;
        do {
            JsonNode page = Shape.json(Shape.page(list, 7, "after", next));
            visit(page, depth, 0, depths);
            next = page.at("/page/next").isMissingNode()
                    ? null
                    : page.at("/page/next").asText();
        } while (next != null);
    }

    private void visit(JsonNode page, int depth, int level, Map<String, Integer> depths) {
        for (JsonNode node : page.path("items")) {
            String id = node.path("id").asText();
            assertEquals(null, depths.put(id, depth), "twice: " + id);
            JsonNode replies = node.path("replies");
            int width = WIDTHS[Math.min(level, 4)];
            assertTrue(replies.path("items").size() <= width);
            visit(replies, depth + 1, level + 1, depths);
            if (replies.path("page").has("next")) {
                assertEquals(width, replies.path("items").size());
                walk(path + "&parent=" + id, replies.at("/page/next").asText(), depth + 1, depths);
            }
        }
    }
}
