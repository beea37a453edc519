package org.communique.wire.comment;

import static org.communique.wire.comment.AComment.aComment;
import static org.communique.wire.comment.AComment.articleWith;
import static org.communique.wire.comment.AComment.decided;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.communique.access.Role;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.EmptyDatabase;
import org.communique.wire.LogListener;
import org.communique.wire.Shape;
import org.communique.wire.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@QuarkusTest
@DisplayName("A reader's email and network address")
class CommentPrivacyTest {

    private static final String EMAIL = "Very.Private+tag@hidden.example";

    @RegisterExtension
    final LogListener log = new LogListener();

    private Made article;

    @BeforeEach
    void anArticleIsThere() {
        article = articleWith("none");
    }

    private static AComment comment() {
        return aComment().from(EMAIL);
    }

    @Test
    @DisplayName("are in no public answer, no header, no problem and no line of the log")
    void areNowhere() {
        String root = comment().shownOn(article);
        String reply = comment().replyingTo(root).shownOn(article);
        String waiting = comment().takenOn(articleWith("all"));
        decided(root, "deleted");
        List<Response> answers = new ArrayList<>();
        answers.add(comment().postedOn(article));
        for (String path : List.of(
                "/articles",
                article.path(),
                article.path() + "/comments",
                article.path() + "/comments?view=tree",
                article.path() + "/comments?view=tree&parent=" + root,
                "/comments",
                "/comments/" + root,
                "/comments/" + reply,
                "/comments/" + waiting,
                "/key-outcomes",
                "/parties",
                "/topics",
                "/moderation/comments",
                "/moderation/comments/" + root,
                "/comments?fields=authorEmail",
                article.path() + "/key-outcomes",
                "/comments?authorEmail=" + EMAIL,
                "/comments?after=" + EMAIL,
                article.path() + "/publication")) {
            answers.add(Wire.anonymous().get(path));
        }
        answers.addAll(problems(root));
        answers.addAll(ownAnswers());
        answers.forEach(answer -> assertHidden(answer.asString() + answer.headers()));
        log.lines().forEach(CommentPrivacyTest::assertHidden);
    }

    private List<Response> problems(String root) {
        return List.of(
                comment().by("").postedOn(article),
                comment().having("status", "x").postedOn(article),
                comment().replyingTo(root).postedOn(article),
                comment().from(EMAIL + "\n").postedOn(article),
                comment().request().post("/articles/nothing/comments"),
                comment().request().header("Idempotency-Key", "!").post(article.path() + "/comments"),
                comment().request().put(article.path() + "/comments"),
                comment().request().header("Authorization", "Bearer " + EMAIL).post(article.path() + "/comments"),
                Wire.anonymous()
                        .contentType("application/json")
                        .body("{\"authorEmail\": \"" + EMAIL)
                        .post(article.path() + "/comments"));
    }

    /** What authors and readers are told, and what moderators are when they write. */
    private List<Response> ownAnswers() {
        Own own = Own.of(comment(), article);
        Own held = Own.of(comment().saying("Held\u200B"), article);
        var report = Wire.anonymous().contentType("application/json");
        List<Response> answers = new ArrayList<>(List.of(
                Wire.anonymous().get(article.path() + "/comments/form"),
                own.read(),
                own.say("Other words"),
                own.edit(Map.of("authorEmail", EMAIL)),
                held.read(),
                held.statement(),
                Wire.own("x").get(own.path()),
                report.body(Map.of("reason", "spam", "detail", "x")).post(own.path() + "/reports"),
                report.body(Map.of("reason", EMAIL)).post(own.path() + "/reports"),
                Wire.as(Role.MODERATOR, Map.of("decisions", List.of(Map.of("id", EMAIL))))
                        .post("/moderation/decisions"),
                Moderators.tried(article, comment(), "127.0.0.1"),
                Moderators.tried(article, comment().by(""), "127.0.0.1"),
                Wire.as(Role.MODERATOR, Map.of()).post("/moderation/recheck")));
        decided(own.id(), "rejected");
        answers.addAll(List.of(own.read(), own.statement(), own.appeal("Why?"), own.appeal("Why?"), own.remove()));
        return answers;
    }

    @Test
    @DisplayName("are not logged even when the database refuses the comment")
    void areNotLoggedOnFailure() throws SQLException {
        execute("alter table comment add constraint ck_test check (author_name <> 'Refused')");
        try {
            Response refused = comment().by("Refused").postedOn(article);
            assertEquals(409, refused.statusCode());
            assertHidden(refused.asString());
        } finally {
            execute("alter table comment drop constraint ck_test");
        }
        assertTrue(log.lines().stream().anyMatch(line -> line.contains("ck_test")), "the refusal is logged");
        log.lines().forEach(CommentPrivacyTest::assertHidden);
    }

    @Test
    @DisplayName("change nothing that the public sees: neither order nor number nor entity tag")
    void changeNothing() throws SQLException {
        comment().shownOn(article);
        aComment().from("a@other.example").shownOn(article);
        String path = article.path() + "/comments";
        String before = Wire.anonymous().get(path).header("ETag");
        List<String> ids = Shape.everyPage(path, 1, "id");
        execute("update comment set email_sealed = '\\x00', email_digest = sha256(id::text::bytea)");
        execute("update comment set client_address = '203.0.113.9'");
        assertEquals(before, Wire.anonymous().get(path).header("ETag"));
        assertEquals(ids, Shape.everyPage(path, 1, "id"));
    }

    private static void assertHidden(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        assertFalse(lower.contains("hidden.example") || lower.contains("very.private"), text);
        assertFalse(lower.contains("127.0.0.1"), text);
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = EmptyDatabase.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
