package org.communique.wire.comment;

import static org.communique.wire.comment.AComment.aComment;
import static org.communique.wire.comment.AComment.articleWith;
import static org.communique.wire.comment.AComment.decided;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Shape;
import org.communique.wire.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("A thread whose comments are hidden")
class HiddenThreadsTest {

    private Made article;
    private String root;
    private String child;
    private String grandchild;
    private String sibling;
    private String other;

    @BeforeEach
    void aThread() {
        article = articleWith("none");
        root = aComment().shownOn(article);
        child = aComment().replyingTo(root).shownOn(article);
        grandchild = aComment().replyingTo(child).shownOn(article);
        sibling = aComment().replyingTo(root).shownOn(article);
        other = aComment().shownOn(article);
    }

    /** Checks every public view: flat, tree, count, one by one, newest. */
    private void shows(String... ids) {
        Set<String> expected = Set.of(ids);
        assertEquals(expected, Set.copyOf(Shape.everyPage(article.path() + "/comments", 100, "id")), "flat");
        Set<String> tree = new HashSet<>();
        gather(Shape.json(Wire.anonymous().get(article.path() + "/comments?view=tree")), tree);
        assertEquals(expected, tree, "tree");
        Wire.anonymous().get(article.path()).then().body("comments.count", equalTo(ids.length));
        assertEquals(expected, Set.copyOf(Shape.everyPage("/comments", 100, "id")), "newest");
        for (String id : List.of(root, child, grandchild, sibling, other)) {
            Wire.anonymous().get(AComment.path(id)).then().statusCode(expected.contains(id) ? 200 : 404);
        }
    }

    private static void gather(JsonNode page, Set<String> ids) {
        page.path("items").forEach(node -> {
            ids.add(node.path("id").asText());
            gather(node.path("replies"), ids);
        });
    }

    private void counts(String id, int replies) {
        Wire.anonymous().get(AComment.path(id)).then().body("replyCount", equalTo(replies));
    }

    @ParameterizedTest
    @DisplayName("hides the replies with the parent and shows them again with it")
    @ValueSource(strings = {"pending", "rejected", "spam"})
    void hidesReplies(String status) {
        shows(root, child, grandchild, sibling, other);
        decided(child, status);
        shows(root, sibling, other);
        counts(root, 1);
        decided(root, status);
        shows(other);
        decided(root, "approved");
        shows(root, sibling, other);
        decided(child, "approved");
        shows(root, child, grandchild, sibling, other);
        counts(root, 2);
    }

    @Test
    @DisplayName("shows again only what was approved")
    void showsApproved() {
        decided(root, "rejected");
        decided(grandchild, "spam");
        decided(sibling, "deleted");
        shows(other);
        decided(root, "approved");
        shows(root, child, other);
        decided(grandchild, "approved");
        shows(root, child, grandchild, other);
    }

    @Test
    @DisplayName("does not show what is approved below a hidden comment")
    void staysHidden() {
        decided(grandchild, "rejected");
        decided(child, "spam");
        decided(grandchild, "approved");
        shows(root, sibling, other);
    }

    @Nested
    @DisplayName("of which one is deleted")
    class Deleted {

        @Test
        @DisplayName("keeps its bare place while replies show, and nothing of it")
        void keepsPlace() {
            decided(child, "deleted");
            JsonNode bare = Shape.json(Wire.anonymous().get(AComment.path(child)));
            assertEquals(Set.of("id", "articleSlug", "parentId", "deleted", "replyCount"), Shape.members(bare));
            assertEquals(true, bare.path("deleted").asBoolean());
            assertEquals(1, bare.path("replyCount").asInt());
            List<String> flat = Shape.everyPage(article.path() + "/comments", 2, "id");
            assertEquals(List.of(root, child, grandchild, sibling, other), flat);
            Wire.anonymous().get(article.path()).then().body("comments.count", equalTo(4));
            decided(root, "deleted");
            JsonNode tree = Shape.json(Wire.anonymous().get(article.path() + "/comments?view=tree"));
            assertEquals(
                    Set.of("id", "articleSlug", "deleted", "replyCount", "replies"),
                    Shape.members(tree.at("/items/0")));
            counts(root, 2);
        }

        @Test
        @DisplayName("is gone without replies, and goes with the last of them")
        void goesWithLast() {
            decided(sibling, "deleted");
            shows(root, child, grandchild, other);
            decided(child, "deleted");
            decided(grandchild, "deleted");
            shows(root, other);
            decided(root, "deleted");
            shows(other);
            decided(grandchild, "approved");
            assertEquals(
                    List.of(root, child, grandchild, other), Shape.everyPage(article.path() + "/comments", 100, "id"));
        }
    }
}
