package org.communique.wire.comment;

import static org.communique.wire.comment.AComment.aComment;
import static org.communique.wire.comment.AComment.articleWith;
import static org.communique.wire.comment.AComment.decided;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.communique.access.Role;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Sql;
import org.communique.wire.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("The number of an article's comments")
class CommentTallyTest {

    private static final List<String> STATUSES = List.of("pending", "approved", "rejected", "spam", "deleted");

    private static void isRight(Made article) {
        int shown = Integer.parseInt(Sql.value(
                "select count(*) from comment where visible and status = 'approved' and article_id = ?::uuid",
                article.id()));
        Wire.anonymous().get(article.path()).then().body("comments.count", equalTo(shown));
    }

    @ParameterizedTest
    @DisplayName("is that of those that show, whatever is posted, replied and decided")
    @ValueSource(longs = {1, 2, 3})
    void staysRight(long seed) {
        Random random = new Random(seed);
        Made article = articleWith("none");
        List<String> ids = new ArrayList<>();
        for (int step = 0; step < 25; step++) {
            if (ids.isEmpty() || random.nextInt(3) > 0) {
                String parent = ids.isEmpty() || random.nextBoolean() ? null : ids.get(random.nextInt(ids.size()));
                var posted = aComment().replyingTo(parent).postedOn(article);
                if (posted.statusCode() == 201) {
                    ids.add(posted.path("id"));
                }
            } else {
                decided(ids.get(random.nextInt(ids.size())), STATUSES.get(random.nextInt(STATUSES.size())));
            }
            isRight(article);
        }
        Sql.run("update comment set visible = not visible");
        isRight(article);
        Sql.run("delete from comment where parent_id is not null and id not in (select parent_id from comment"
                + " where parent_id is not null)");
        isRight(article);
    }

    @Test
    @DisplayName("goes with the article")
    void goesAway() {
        Made article = articleWith("none");
        aComment().shownOn(article);
        Wire.as(Role.ADMIN)
                .header("If-Match", "*")
                .delete(article.path() + "?permanent=true")
                .then()
                .statusCode(204);
        assertEquals("0", Sql.value("select count(*) from comment_tally"));
    }
}
