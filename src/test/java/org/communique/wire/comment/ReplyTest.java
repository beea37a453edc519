package org.communique.wire.comment;

import static org.communique.wire.comment.AComment.aComment;
import static org.communique.wire.comment.AComment.articleWith;
import static org.communique.wire.comment.AComment.decided;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.communique.access.Role;
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
@DisplayName("A reply")
class ReplyTest {

    private Made article;

    @BeforeEach
    void anArticleIsThere() {
        article = articleWith("none");
    }

    @Test
    @DisplayName("tells its parent, which counts it")
    void tellsParent() {
        String parent = aComment().shownOn(article);
        String reply = aComment().replyingTo(parent).shownOn(article);
        Wire.anonymous().get(AComment.path(reply)).then().body("parentId", equalTo(parent));
        Wire.anonymous().get(AComment.path(parent)).then().body("replyCount", equalTo(1));
    }

    private void refused(String parent) {
        aComment().replyingTo(parent).postedOn(article).then().statusCode(422).body("code", equalTo("invalid_parent"));
    }

    @Test
    @DisplayName("is refused to a comment of another article, public or not, and to nothing")
    void refusedElsewhere() {
        Made other = articleWith("none");
        String foreign = aComment().shownOn(other);
        refused(foreign);
        Wire.as(Role.EDITOR)
                .header("If-Match", "*")
                .delete(other.path() + "/publication")
                .then()
                .statusCode(204);
        refused(foreign);
        refused("0190a000-0000-7000-8000-000000000000");
    }

    @ParameterizedTest
    @DisplayName("is refused to a comment that does not show, and to what replies to it")
    @ValueSource(strings = {"pending", "rejected", "spam", "deleted"})
    void refusedToHidden(String status) {
        String parent = aComment().shownOn(article);
        String child = aComment().replyingTo(parent).shownOn(article);
        decided(parent, status);
        refused(parent);
        if (!status.equals("deleted")) {
            refused(child);
        }
    }

    @Nested
    @DisplayName("with an Idempotency-Key")
    class Retried {

        private final AComment first = aComment();

        private Response post(String key) {
            return post(first, key);
        }

        private Response post(AComment comment, String key) {
            return comment.request().header("Idempotency-Key", key).post(article.path() + "/comments");
        }

        @Test
        @DisplayName("is made once by a double click")
        void once() {
            var first = post("click");
            var second = post("click");
            second.then().statusCode(201).header("Idempotency-Replayed", equalTo("true"));
            assertEquals(first.asString(), second.asString());
            assertEquals(first.header("Location"), second.header("Location"));
            assertEquals(1, shown());
            post(aComment(), "another").then().statusCode(201);
            assertEquals(2, shown());
        }

        @Test
        @DisplayName("is refused with another body")
        void anotherBody() {
            post("click").then().statusCode(201);
            aComment()
                    .saying("Another")
                    .request()
                    .header("Idempotency-Key", "click")
                    .post(article.path() + "/comments")
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("idempotency_key_reused"));
            assertEquals(1, shown());
        }

        @Test
        @DisplayName("is made once by twins at the same time")
        void twins() throws Exception {
            ExecutorService clicks = Executors.newFixedThreadPool(4);
            try {
                for (int round = 0; round < 15; round++) {
                    String key = "twin-" + round;
                    AComment comment = aComment();
                    Callable<Integer> click = () -> post(comment, key).statusCode();
                    List<Future<Integer>> answers = clicks.invokeAll(
                            Stream.generate(() -> click).limit(4).toList());
                    long made = 0;
                    for (Future<Integer> answer : answers) {
                        assertEquals(true, List.of(201, 409).contains(answer.get()), "status " + answer.get());
                        made += answer.get() == 201 ? 1 : 0;
                    }
                    assertEquals(true, made >= 1);
                    assertEquals(round + 1, shown());
                }
            } finally {
                clicks.shutdownNow();
            }
        }

        private int shown() {
            return Shape.each(Wire.anonymous().get(article.path() + "/comments"), "id")
                    .size();
        }
    }
}
