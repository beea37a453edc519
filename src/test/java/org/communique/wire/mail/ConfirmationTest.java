package org.communique.wire.mail;

import static org.communique.wire.comment.AComment.aComment;
import static org.communique.wire.comment.AComment.articleWith;
import static org.communique.wire.comment.AComment.decided;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.access.Role;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Shape;
import org.communique.wire.Sql;
import org.communique.wire.Wire;
import org.communique.wire.comment.AComment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@QuarkusTest
@DisplayName("A comment under the policy first")
class ConfirmationTest {

    @RegisterExtension
    final MailServer mails = new MailServer();

    private Made article;

    @BeforeEach
    void anArticleIsThere() {
        article = articleWith("first");
    }

    @Test
    @DisplayName("has a link mailed to its address, which says nothing that its author wrote")
    void mailsALink() {
        String id = aComment().by("Buy Pills").saying("Pills are cheap here").takenOn(article);
        Received mail = mails.one();
        assertEquals(List.of(AComment.EMAIL), mail.to());
        assertEquals(List.of("comments@news.example"), mail.header("From"));
        assertEquals("Confirm your email address for The News", mail.subject());
        assertEquals(List.of("auto-generated"), mail.header("Auto-Submitted"));
        assertEquals(List.of(), mail.header("List-Unsubscribe"));
        assertTrue(mail.path().startsWith("/api/v1/comments/" + id + "/confirmation?token="), mail.path());
        assertFalse(mail.text().contains("Pills"), mail.text());
    }

    @Test
    @DisplayName("is not confirmed by looking at the page, however often and with whatever method reads")
    void lookingConfirmsNothing() {
        String id = aComment().takenOn(article);
        String path = mails.one().path();
        for (Map<String, String> headers : List.of(
                Map.of("Accept", "text/html"),
                Map.of("Accept", "*/*"),
                Map.of("Purpose", "prefetch", "Sec-Purpose", "prefetch"))) {
            Response page = Mails.follow().headers(headers).get(path);
            page.then()
                    .statusCode(200)
                    .contentType("text/html")
                    .header("Cache-Control", equalTo("no-store"))
                    .header("X-Robots-Tag", equalTo("noindex"))
                    .header("Content-Security-Policy", containsString("default-src 'none'"))
                    .header("Content-Security-Policy", containsString("form-action 'self'"))
                    .body(not(containsString(AComment.EMAIL)));
            Mails.follow().headers(headers).head(path).then().statusCode(200);
        }
        assertFalse(isProven(id));
    }

    private static boolean isProven(String id) {
        return "t".equals(Sql.value("select proven from comment where id = ?::uuid", id));
    }

    @Test
    @DisplayName("is confirmed by a POST, and still waits when it is the author's first")
    void firstWaits() {
        String id = aComment().takenOn(article);
        Response confirmed = Mails.confirm(mails.one());
        confirmed
                .then()
                .statusCode(200)
                .body("confirmed", equalTo(true))
                .body("visible", equalTo(false))
                .body("reason", equalTo("An author's first comment waits until a moderator has read it."));
        assertEquals(Set.of("confirmed", "visible", "reason", "addressToken"), Shape.members(Shape.json(confirmed)));
        assertTrue(isProven(id));
        Mails.confirm(mails.one()).then().statusCode(200).body("visible", equalTo(false));
        assertEquals("2", Sql.value("select count(*) from comment_decision where comment_id = ?::uuid", id));
    }

    @Test
    @DisplayName(
            "shows once it is confirmed when another that was confirmed is approved, and once more changes nothing")
    void knownPasses() {
        decided(confirmedFirst(), "approved");
        String second = aComment().takenOn(article);
        Wire.anonymous().get(AComment.path(second)).then().statusCode(404);
        Received mail = mails.first(2).get(1);
        Mails.confirm(mail).then().statusCode(200).body("visible", equalTo(true));
        Wire.anonymous().get(AComment.path(second)).then().statusCode(200);
        String etag = AComment.etag(second);
        Mails.confirm(mail).then().statusCode(200).body("visible", equalTo(true));
        assertEquals(etag, AComment.etag(second));
    }

    /** Confirmed so long ago that the next mail may go. */
    private String confirmedFirst() {
        String first = aComment().takenOn(article);
        Mails.confirm(mails.one()).then().statusCode(200);
        mails.whenDone();
        Sql.run("update comment_mail set created_at = created_at - interval '2 hours'");
        return first;
    }

    @Test
    @DisplayName("never shows for an address that is merely typed, though its owner is known")
    void typedNeverPasses() {
        decided(confirmedFirst(), "approved");
        String typed = aComment().by("Somebody else").takenOn(article);
        mails.first(2);
        Wire.anonymous().get(AComment.path(typed)).then().statusCode(404);
        Wire.as(Role.MODERATOR).get(AComment.moderation(typed)).then().body("status", equalTo("pending"));
    }

    @Test
    @DisplayName("shows at once with the addressToken of the same address, in whatever spelling")
    void addressTokenProves() {
        String first = aComment().takenOn(article);
        String token = Mails.confirm(mails.one()).path("addressToken");
        decided(first, "approved");
        aComment().having("addressToken", token).shownOn(article);
        aComment()
                .from(AComment.EMAIL.toUpperCase())
                .having("addressToken", token)
                .shownOn(article);
        assertEquals(1, mails.whenDone());
    }

    @Test
    @DisplayName(
            "waits with the addressToken of another address, one that is changed, and one that is for something else")
    void otherTokensProveNothing() {
        decided(confirmedFirst(), "approved");
        aComment().from("other@reader.example").takenOn(article);
        Received other = mails.first(2).get(1);
        String token = Mails.confirm(other).path("addressToken");
        for (String bad : List.of(token, token + "x", token.replaceFirst("\\.[^.]*$", "."), other.token(), "")) {
            aComment().having("addressToken", bad).postedOn(article).then().statusCode(202);
        }
    }

    @Test
    @DisplayName("stays where a moderator has put it, whenever it is confirmed")
    void moderatorsWordStands() {
        String first = confirmedFirst();
        decided(first, "approved");
        for (String status : List.of("rejected", "pending", "spam")) {
            String id = aComment().takenOn(article);
            decided(id, status);
            Received mail = mails.first(mails.whenDone()).get(mails.all().size() - 1);
            Mails.confirm(mail)
                    .then()
                    .statusCode(200)
                    .body("visible", equalTo(false))
                    .body("reason", equalTo("Because of " + status));
            Wire.as(Role.MODERATOR).get(AComment.moderation(id)).then().body("status", equalTo(status));
            Sql.run("update comment_mail set created_at = created_at - interval '2 days'");
        }
    }
}
