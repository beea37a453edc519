package org.communique.wire.comment;

import static org.communique.wire.comment.AComment.aComment;
import static org.communique.wire.comment.AComment.articleWith;
import static org.communique.wire.comment.AComment.decide;
import static org.communique.wire.comment.AComment.etag;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.EmptyDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("At the same time")
class CommentRacesTest {

    private static final int ROUNDS = 25;

    private ExecutorService people;

    @BeforeEach
    void start() {
        people = Executors.newFixedThreadPool(4);
    }

    @AfterEach
    void stop() {
        people.shutdownNow();
    }

    private List<Response> atOnce(List<Callable<Response>> requests) throws Exception {
        List<Response> answers = new ArrayList<>();
        for (Future<Response> answer : people.invokeAll(requests)) {
            answers.add(answer.get());
        }
        return answers;
    }

    private static Callable<Response> deciding(String id, String status, String ifMatch) {
        return () -> decide(id, status, ifMatch);
    }

    @Test
    @DisplayName("of two moderators one wins, and the other learns the current ETag")
    void oneModeratorWins() throws Exception {
        Made article = articleWith("all");
        for (int round = 0; round < ROUNDS; round++) {
            String id = aComment().takenOn(article);
            String tag = etag(id);
            List<Response> answers = atOnce(Stream.of("approved", "spam", "rejected")
                    .map(status -> deciding(id, status, tag))
                    .toList());
            List<Integer> statuses =
                    answers.stream().map(Response::statusCode).sorted().toList();
            assertEquals(List.of(200, 412, 412), statuses);
            answers.forEach(answer -> assertEquals(etag(id), answer.header("ETag")));
        }
    }

    @Test
    @DisplayName("decisions on whatever is there all succeed")
    void anyVersionWins() throws Exception {
        Made article = articleWith("all");
        for (int round = 0; round < ROUNDS; round++) {
            String id = aComment().takenOn(article);
            atOnce(Stream.of("approved", "spam", "deleted")
                            .map(status -> deciding(id, status, "*"))
                            .toList())
                    .forEach(answer -> assertEquals(200, answer.statusCode(), answer.asString()));
        }
    }

    @Test
    @DisplayName("a reply and the hiding of what it replies to never leave it shown below nothing")
    void noReplyBelowHidden() throws Exception {
        Made article = articleWith("none");
        int refused = 0;
        for (int round = 0; round < ROUNDS * 2; round++) {
            String root = aComment().shownOn(article);
            String parent = round % 2 == 0 ? root : aComment().replyingTo(root).shownOn(article);
            String hidden = round % 3 == 0 ? parent : root;
            Callable<Response> reply = () -> aComment().replyingTo(parent).postedOn(article);
            Callable<Response> hide = () -> decide(hidden, "rejected", "*");
            List<Response> answers = atOnce(round % 4 < 2 ? List.of(reply, hide, reply) : List.of(hide, reply, reply));
            for (Response answer : answers) {
                assertTrue(List.of(200, 201, 422).contains(answer.statusCode()), answer.asString());
                refused += answer.statusCode() == 422 ? 1 : 0;
            }
            assertEquals(0, shownBelowHidden());
        }
        assertTrue(refused > 0, "never was one refused");
    }

    private static long shownBelowHidden() throws SQLException {
        try (Connection connection = EmptyDatabase.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select count(*) from comment c join comment p on p.id = c.parent_id
                        where c.visible and not p.visible
                        """)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
