package org.communique.wire.comment;

import static org.communique.wire.comment.AComment.aComment;
import static org.communique.wire.comment.AComment.articleWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("How much somebody posted")
class RatesTest {

    private Made article;

    @BeforeEach
    void anArticleIsThere() {
        article = articleWith("none");
    }

    @ParameterizedTest
    @DisplayName("is counted by the address of version 4 and by the site of version 6")
    @CsvSource({
        "192.0.2.1, 192.0.2.1, hold",
        "192.0.2.1, ::ffff:192.0.2.1, hold",
        "192.0.2.1, 192.0.2.2, pass",
        "2001:db8:1:2::1, 2001:DB8:1:2:ffff::9, hold",
        "2001:db8:1:2::1, 2001:db8:1:3::1, pass"
    })
    void clients(String before, String now, String result) {
        aComment().shownOn(article);
        Sql.run("update comment set client_address = cast(? as inet)", before);
        Moderators.ruled("posts_per_client", "1");
        assertEquals(result, Moderators.tried(article, aComment(), now, "rate_client"));
        Sql.run("update comment set created_at = created_at - interval '11 minutes'");
        assertEquals("pass", Moderators.tried(article, aComment(), now, "rate_client"));
    }

    @ParameterizedTest
    @DisplayName("is counted by the email address in whatever spelling")
    @CsvSource({
        "renée@exämple.com, RENÉE@XN--EXMPLE-CUA.COM, hold",
        "renée@exämple.com, rene\u0301e@exämple.com, hold",
        "a@x.example, A@X.Example, hold",
        "a@x.example, b@x.example, pass"
    })
    void addresses(String before, String now, String result) {
        aComment().from(before).shownOn(article);
        Moderators.ruled("posts_per_address", "1");
        assertEquals(result, Moderators.tried(article, aComment().from(now), "192.0.2.9", "rate_address"));
    }

    @Test
    @DisplayName("counts on whatever article, whatever became of it, but not what is erased")
    void everywhere() {
        String spam = aComment().having("website", "x").takenOn(article);
        AComment.decided(aComment().shownOn(articleWith("none")), "deleted");
        String rule = Moderators.ruled("posts_per_address", "2");
        assertEquals("hold", Moderators.tried(article, aComment(), null, "rate_address"));
        Moderators.repealed(rule);
        Moderators.ruled("posts_per_address", "3");
        assertEquals("pass", Moderators.tried(article, aComment(), null, "rate_address"));
        assertEquals("spam", Moderators.status(spam));
    }
}
