package org.communique.wire.comment;

import static org.communique.wire.comment.AComment.aComment;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.communique.access.Role;
import org.communique.wire.AnArticle;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Sql;
import org.communique.wire.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("A posted comment is held by")
class CommentChecksTest {

    private static final String PARAGRAPH = "The two sides agreed to exchange notes on the grain corridor and said that"
            + " experts will meet again in June to settle who inspects the ships, how often, and who pays for it, while"
            + " the harbour masters keep their own lists as they did in the years before the war began";

    private Made article;

    @BeforeEach
    void anArticleIsThere() {
        article = AnArticle.anArticle()
                .having("commentPolicy", Map.of("moderation", "none"))
                .having("authors", List.of(Map.of("name", "Işıl Kaya")))
                .published();
    }

    private void held(AComment comment, String... checks) {
        String id = comment.takenOn(article);
        assertEquals(List.of(checks), Moderators.heldBy(id));
        for (String check : checks) {
            assertEquals("hold", Moderators.found(id, check));
        }
        Wire.anonymous().get(AComment.path(id)).then().statusCode(404);
    }

    @Test
    @DisplayName("a rule for a word that it writes in letters of another script, and not by one for another word")
    void lookAlikes() {
        Moderators.ruled("word", "casino");
        Moderators.ruled("word", "казино");
        held(aComment().saying("The best саsіnо"), "blocked_words");
        held(aComment().saying("Лучшее КAЗИHО"), "blocked_words");
        aComment().saying("Саse closed, сказали в казне").shownOn(article);
    }

    @Test
    @DisplayName("marks of direction only where nothing runs both ways")
    void direction() {
        held(aComment().saying("Left\u200E only"), "odd_unicode");
        aComment().by("محمد Ali").saying("\u200Fالسعر 50%\u200F, BBC\u200F!").shownOn(article);
    }

    @ParameterizedTest
    @DisplayName("what a rule says of it")
    @CsvSource({
        "max_links, 0, links",
        "word, 'private notes', blocked_words",
        "pattern, 'pr.vate\\s', blocked_words",
        "network, 127.0.0.0/8, blocked_networks",
        "email_domain, reader.example, blocked_domains",
        "posts_per_client, 1, rate_client",
        "posts_per_address, 1, rate_address"
    })
    void rules(String kind, String value, String check) {
        String text = "See [this](https://a.example), Private *notes*";
        String before = aComment().saying(text + " first").shownOn(article);
        assertEquals("pass", Moderators.found(before, check));
        Moderators.ruled(kind, value);
        held(aComment().saying(text + " second"), check);
    }

    @Test
    @DisplayName("how it is written")
    void texts() {
        held(aComment().saying("zero\u200Bwidth"), "odd_unicode");
        held(aComment().saying("THIS WHOLE COMMENT IS NOTHING BUT CAPITALS"), "shouting");
        held(aComment().by("АDMlN"), "look_alike_name");
        held(aComment().by("ISIL  KAYA"), "look_alike_name");
        aComment().by("Işık Kara").shownOn(article);
    }

    @Test
    @DisplayName("the same words from the same hand, or nearly the same from anybody")
    void repeats() {
        aComment().saying("I agree").shownOn(article);
        held(aComment().saying("I *AGREE*!"), "repeated_text");
        Sql.run("update comment set created_at = created_at - interval '11 minutes'");
        aComment().saying("I agree").shownOn(article);
        aComment().saying(PARAGRAPH).shownOn(article);
        Sql.run("update comment set client_address = '192.0.2.1'");
        held(aComment().from("other@reader.example").saying(PARAGRAPH + " indeed"), "similar_text");
        Sql.run("update comment set created_at = created_at - interval '25 hours', client_address = '192.0.2.1'");
        aComment().from("another@reader.example").saying(PARAGRAPH + " indeed").shownOn(article);
    }

    @Test
    @DisplayName("several checks at once, the first of which gives the reason, and spam before those that hold")
    void several() {
        Moderators.ruled("max_links", "0");
        String text = "UNQUESTIONABLY ABSOLUTELY INTERNATIONALLY https://a.example AGAIN\u200B";
        held(aComment().saying(text), "links", "odd_unicode", "shouting");
        Wire.as(Role.MODERATOR, Map.of("kind", "word", "value", "again", "result", "spam"))
                .post("/moderation/rules")
                .then()
                .statusCode(201);
        String id = aComment().saying(text + " now").takenOn(article);
        assertEquals("spam", Moderators.status(id));
        assertEquals(List.of("links", "blocked_words", "odd_unicode", "shouting"), Moderators.heldBy(id));
        assertEquals(
                "blocked_words", Moderators.seen(id).at("/decisions/0/rule").asText());
    }

    @Test
    @DisplayName("nothing when all is well: every check says so, and none is outside unless configured")
    void passes() {
        String id = aComment().shownOn(article);
        assertEquals(List.of(), Moderators.heldBy(id));
        for (String check : List.of(
                "honeypot",
                "form_timing",
                "rate_client",
                "rate_address",
                "links",
                "blocked_words",
                "blocked_networks",
                "blocked_domains",
                "repeated_text",
                "similar_text",
                "odd_unicode",
                "look_alike_name",
                "shouting")) {
            assertEquals("pass", Moderators.found(id, check), check);
        }
        assertNull(Moderators.found(id, "outside"));
    }
}
