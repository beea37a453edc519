package org.communique.wire.mail;

import static org.communique.wire.comment.AComment.aComment;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.communique.comment.CommentTokens;
import org.communique.wire.AnArticle;
import org.communique.wire.Sql;
import org.communique.wire.Wire;
import org.communique.wire.comment.AComment;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("The pages to which mails lead")
class MailPagesTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @RegisterExtension
    final MailServer mails = new MailServer();

    @Inject
    CommentTokens tokens;

    private Response page(String path) {
        return Mails.follow().header("Accept", BROWSER).get(path);
    }

    @Test
    @DisplayName("escape the article's title, load nothing, and confirm by the form as browsers send it")
    void form() {
        AComment comment = aComment();
        String id = comment.takenOn(
                AnArticle.anArticle().titled("<b>\"A\" & 'B'</b>").published());
        String path = mails.one().path();
        Document page = Jsoup.parse(page(path).asString(), "https://news.example" + path);
        assertEquals(0, page.select("script, img, link, b, [style], [onclick]").size());
        assertTrue(page.text().contains("<b>\"A\" & 'B'</b>"), page.text());
        Element form = page.selectFirst("form");
        assertEquals("post", form.attr("method"));
        String action = form.absUrl("action").replace("https://news.example", "");
        assertEquals("/api/v1/comments/" + id + "/confirmation", action);
        Response done = Mails.follow()
                .header("Accept", BROWSER)
                .contentType("application/x-www-form-urlencoded")
                .body("token=" + form.selectFirst("input[name=token]").val())
                .post(action);
        done.then().statusCode(200).contentType("text/html").header("Cache-Control", equalTo("no-store"));
        assertEquals(
                "Your email address is confirmed", Jsoup.parse(done.asString()).title());
        assertEquals("t", Sql.value("select proven from comment where id = ?::uuid", id));
    }

    @ParameterizedTest
    @CsvSource({"de,E-Mail-Adresse bestätigen", "fr-CA,Confirmez votre adresse e-mail", "tr,Confirm your email address"
    })
    @DisplayName("speak the language of the article, as the mails do, or English")
    void languages(String language, String title) {
        aComment().takenOn(AnArticle.anArticle().having("language", language).published());
        Document page = Jsoup.parse(page(mails.one().path()).asString());
        assertEquals(title, page.title());
        assertEquals(
                language.equals("tr") ? "en" : language.substring(0, 2),
                page.selectFirst("html").attr("lang"));
    }

    @Test
    @DisplayName("are 404 with the token of another comment, for no comment, and for one that was taken back")
    void nothing() {
        AnArticle.Made article = AnArticle.anArticle().published();
        Response posted = aComment().postedOn(article);
        String id = posted.path("id");
        String token = mails.one().token();
        String other = aComment().from("other@reader.example").takenOn(article);
        for (String wrong : new String[] {other, "01a20a49-d366-712f-accf-57ef3e789c38", "x"}) {
            String path = "/api/v1/comments/" + wrong + "/confirmation";
            Mails.follow().get(path + "?token=" + token).then().statusCode(404).body("code", equalTo("not_found"));
            assertDead(page(path + "?token=" + token));
            Mails.confirm(path, token).then().statusCode(404);
        }
        assertEquals("0", Sql.value("select count(*) from comment where proven"));
        Wire.own(posted.path("editToken")).delete(AComment.path(id)).then().statusCode(204);
        String path = "/api/v1/comments/" + id + "/confirmation";
        assertDead(page(path + "?token=" + token));
        Mails.confirm(path, token).then().statusCode(404);
    }

    private static void assertDead(Response answer) {
        answer.then()
                .statusCode(404)
                .contentType("text/html")
                .header("Cache-Control", equalTo("no-store"))
                .header("X-Robots-Tag", equalTo("noindex"));
        assertEquals("This link leads nowhere", Jsoup.parse(answer.asString()).title());
    }

    @Test
    @DisplayName("say to browsers in their language that a link has expired, or is none, and to programs as problems")
    void expired() {
        String id = aComment().takenOn(AnArticle.anArticle().published());
        String path = "/api/v1/comments/" + id + "/";
        String old = tokens.sign("confirmation", id, Instant.now().minus(Duration.ofDays(4)), Duration.ofDays(3));
        String confirmation = path + "confirmation?token=" + old;
        assertDead(page(confirmation));
        assertDead(page(path + "notification?token=" + old));
        assertDead(Mails.follow()
                .header("Accept", BROWSER)
                .contentType("application/x-www-form-urlencoded")
                .body("token=" + old)
                .post(path + "confirmation"));
        assertDead(Mails.follow().header("Accept", BROWSER).post(path + "notification?token=" + old));
        Response german = Mails.follow()
                .header("Accept", BROWSER)
                .header("Accept-Language", "de-AT,de;q=0.9")
                .get(confirmation);
        assertEquals(
                "Dieser Link führt nirgendwohin", Jsoup.parse(german.asString()).title());
        Mails.follow()
                .get(confirmation)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("not_found"));
        Mails.confirm(path + "confirmation", old).then().statusCode(404).body("code", equalTo("not_found"));
        assertEquals("0", Sql.value("select count(*) from comment where proven"));
    }

    @Test
    @DisplayName("refuse what forms of theirs do not send")
    void strict() {
        String id = aComment().takenOn(AnArticle.anArticle().published());
        String token = mails.one().token();
        String path = "/api/v1/comments/" + id + "/confirmation";
        page(path).then().statusCode(400).body("violations[0].parameter", equalTo("token"));
        page(path + "?token=" + token + "&x=1").then().statusCode(400).body("code", equalTo("unknown_parameter"));
        formed(path, "token=" + token + "&x=1", 422, "unknown_member");
        formed(path, "token=" + token + "&token=" + token, 422, "validation_failed");
        formed(path, "token=%zz", 400, "malformed_request");
        formed(path, "token=%00", 422, "validation_failed");
        formed(path, "", 422, "validation_failed");
        formed(path, "token=%ff%fe", 404, "not_found");
        Mails.follow()
                .contentType("text/plain")
                .body("token=" + token)
                .post(path)
                .then()
                .statusCode(415);
        assertEquals("0", Sql.value("select count(*) from comment where proven"));
    }

    private static void formed(String path, String body, int status, String code) {
        Mails.follow()
                .contentType("application/x-www-form-urlencoded")
                .body(body)
                .post(path)
                .then()
                .statusCode(status)
                .body("code", equalTo(code));
    }

    @Test
    @DisplayName("begin at a form with a field that asks for mails about replies")
    void formField() {
        Wire.anonymous()
                .get(AnArticle.anArticle().published().path() + "/comments/form")
                .then()
                .body(
                        "fields.find { it.name == 'notifyReplies' }",
                        equalTo(Map.of(
                                "name",
                                "notifyReplies",
                                "type",
                                "checkbox",
                                "label",
                                "Tell me of replies by email",
                                "hint",
                                "Once you have confirmed the address by a link that we send you. Every mail tells how to end it.",
                                "required",
                                false,
                                "hidden",
                                false)));
    }
}
