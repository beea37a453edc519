package org.communique.wire.comment;

import static org.communique.wire.comment.AComment.aComment;
import static org.communique.wire.comment.AComment.articleWith;
import static org.communique.wire.comment.AComment.decided;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Shape;
import org.communique.wire.Sql;
import org.communique.wire.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("A thread of replies to replies, ten thousand deep,")
class LongThreadTest {

    private static final int DEPTH = 10_000;

    /** Below the fifth level, as {@code Comment} puts them. */
    private static final String CHAIN = """
            insert into comment (id, version, article_id, parent_id, thread_id, shown_under_id, depth, author_name, body, body_html,
              status, visible, pinned, created_at)
            select id(n), 0, r.article_id, case n when 1 then r.id else id(n - 1) end, r.id,
              case when n = 1 then r.id when n <= 5 then id(n - 1) else id(4) end, least(n, 5), 'x', 'x', '<p>x</p>',
              'approved', true, false, r.created_at + n * interval '1 ms'
            from comment r, generate_series(1, %d) n
            """.replace("id(n)", id("n"))
            .replace("id(n - 1)", id("n - 1"))
            .replace("id(4)", id("4"))
            .formatted(DEPTH);

    private static String id(String number) {
        return "cast(lpad(to_hex(" + number + "), 32, '0') as uuid)";
    }

    private static void show(Made article, int comments) {
        Wire.anonymous().get(article.path()).then().statusCode(200).body("comments.count", equalTo(comments));
        Wire.anonymous()
                .get(article.path() + "/comments?limit=100&sort=-createdAt")
                .then()
                .statusCode(200);
        Wire.anonymous().get(article.path() + "/comments?view=tree").then().statusCode(200);
        assertEquals(String.valueOf(comments), Sql.value("select count(*) from comment where visible"));
    }

    @Test
    @DisplayName("is listed, hidden and shown by a decision on its first comment")
    void isDecided() {
        Made article = articleWith("none");
        String root = aComment().shownOn(article);
        // The database would keep a plan that is good for one comment.
        Sql.run("analyze comment");
        for (int i = 0; i < 6; i++) {
            decided(root, i % 2 == 0 ? "rejected" : "approved");
        }
        Sql.run(CHAIN);
        show(article, DEPTH + 1);
        decided(root, "rejected");
        show(article, 0);
        decided(root, "approved");
        show(article, DEPTH + 1);
        String last = Sql.value("select " + id(String.valueOf(DEPTH)));
        aComment().replyingTo(last).shownOn(article);
        show(article, DEPTH + 2);
        // As the database does by itself within a minute.
        Sql.run("analyze comment");
        int pages = Shape.everyPage(
                        article.path() + "/comments?view=tree&parent=" + Sql.value("select " + id("4")), 100, "id")
                .size();
        assertEquals(DEPTH - 3, pages);
    }

    @ParameterizedTest
    @DisplayName("keeps its bare places when all but the last were deleted, and loses them with the last")
    @ValueSource(strings = {"deleted", "spam"})
    void losesPlaces(String status) {
        Made article = articleWith("none");
        aComment().shownOn(article);
        Sql.run(CHAIN);
        String last = Sql.value("select " + id(String.valueOf(DEPTH)));
        Sql.run("update comment set status = 'deleted' where id <> cast(? as uuid)", last);
        Wire.anonymous().get(AComment.path(last)).then().statusCode(200);
        decided(last, status);
        show(article, 0);
        decided(last, "approved");
        assertEquals(String.valueOf(DEPTH + 1), Sql.value("select count(*) from comment where visible"));
    }
}
