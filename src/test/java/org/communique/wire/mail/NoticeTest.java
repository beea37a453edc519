package org.communique.wire.mail;

import static org.communique.wire.comment.AComment.aComment;
import static org.communique.wire.comment.AComment.articleWith;
import static org.communique.wire.comment.AComment.decided;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Sql;
import org.communique.wire.comment.AComment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@QuarkusTest
@DisplayName("The author of a comment")
class NoticeTest {

    private static final String OTHER = "other@reader.example";

    @RegisterExtension
    final MailServer mails = new MailServer();

    private Made article;

    @BeforeEach
    void anArticleIsThere() {
        article = articleWith("none");
    }

    private static AComment wanted() {
        return aComment().having("notifyReplies", true);
    }

    /** A comment whose author confirmed that they want to be told of replies. */
    private String confirmed() {
        String id = wanted().shownOn(article);
        Mails.confirm(mails.one()).then().statusCode(200).body("visible", equalTo(true));
        mails.whenDone();
        return id;
    }

    private static AComment replyTo(String id) {
        return aComment().by("Oya").from(OTHER).replyingTo(id);
    }

    @Test
    @DisplayName("is told of a reply that shows, with its beginning, where to read it and how to end that")
    void isTold() {
        String id = confirmed();
        replyTo(id).saying("First line\n\nSecond *line*").shownOn(article);
        Received mail = mails.first(2).get(1);
        assertEquals(List.of(AComment.EMAIL), mail.to());
        assertEquals("Oya replied to your comment at The News", mail.subject());
        assertTrue(mail.text().contains("> First line\n>\n> Second *line*\n"), mail.text());
        assertTrue(mail.text().contains("https://news.example/read/" + article.slug() + "\n"), mail.text());
        assertEquals(List.of("auto-generated"), mail.header("Auto-Submitted"));
        assertEquals(List.of("List-Unsubscribe=One-Click"), mail.header("List-Unsubscribe-Post"));
        assertEquals(List.of("<https://news.example" + mail.path() + ">"), mail.header("List-Unsubscribe"));
        assertEquals(2, mails.whenDone());
    }

    @Test
    @DisplayName("is not told before they confirmed it, nor of what showed before")
    void notBefore() {
        String id = wanted().shownOn(article);
        replyTo(id).shownOn(article);
        assertEquals(1, mails.whenDone());
        Mails.confirm(mails.one());
        assertEquals(1, mails.whenDone());
        replyTo(id).shownOn(article);
        mails.first(2);
        assertEquals(2, mails.whenDone());
    }

    @Test
    @DisplayName("is told at once without another confirmation when the address is confirmed already")
    void byAddressToken() {
        wanted().shownOn(article);
        String token = Mails.confirm(mails.one()).path("addressToken");
        String id = wanted().having("addressToken", token).shownOn(article);
        replyTo(id).shownOn(article);
        mails.first(2);
        assertEquals(2, mails.whenDone());
    }

    @Test
    @DisplayName("is told of no reply that waits, and once when it is approved, hidden and approved again")
    void onceAfterApproval() {
        String id = confirmed();
        article.patch(Map.of("commentPolicy", Map.of("moderation", "all")));
        String reply = replyTo(id).takenOn(article);
        assertEquals(1, mails.whenDone());
        decided(reply, "approved");
        mails.first(2);
        mails.whenDone();
        decided(reply, "rejected");
        decided(reply, "approved");
        assertEquals(2, mails.whenDone());
        assertEquals("1", Sql.value("select count(*) from comment_mail where kind = 'reply'"));
    }

    @Test
    @DisplayName("is not told of a reply that is hidden before the mail goes")
    void notOfHidden() {
        String id = confirmed();
        mails.stop();
        String reply = replyTo(id).shownOn(article);
        decided(reply, "spam");
        mails.start();
        Sql.run("update comment_mail set due_at = now()");
        assertEquals(0, mails.whenDone());
    }

    @Test
    @DisplayName("is not told of their own replies, nor of replies to replies")
    void notOfOwn() {
        String id = confirmed();
        String own = aComment().replyingTo(id).shownOn(article);
        replyTo(own).shownOn(article);
        assertEquals(1, mails.whenDone());
    }

    @Test
    @DisplayName("ends it by one click in the mail program, and not by looking at the page")
    void oneClick() {
        String id = confirmed();
        replyTo(id).shownOn(article);
        String path = mails.first(2).get(1).path();
        Mails.follow()
                .get(path)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Cache-Control", equalTo("no-store"))
                .body(containsString("No more mails"));
        Mails.follow().head(path).then().statusCode(200);
        replyTo(id).shownOn(article);
        assertEquals(3, mails.first(3).size());
        Mails.oneClick(path).then().statusCode(200).body("notifyReplies", equalTo(false));
        Mails.follow()
                .multiPart("List-Unsubscribe", "One-Click")
                .post(path)
                .then()
                .statusCode(200);
        replyTo(id).shownOn(article);
        assertEquals(3, mails.whenDone());
    }

    @Test
    @DisplayName("does not end it with the token of another comment or purpose")
    void otherTokens() {
        String id = confirmed();
        String confirmation = mails.one().token();
        replyTo(id).shownOn(article);
        String token = mails.first(2).get(1).token();
        String other = aComment().shownOn(article);
        for (String path :
                List.of(other + "/notification?token=" + token, id + "/notification?token=" + confirmation)) {
            Mails.oneClick("/api/v1/comments/" + path).then().statusCode(404).body("code", equalTo("not_found"));
            Mails.follow().get("/api/v1/comments/" + path).then().statusCode(404);
        }
        Mails.follow()
                .post("/api/v1/comments/" + id + "/notification")
                .then()
                .statusCode(400)
                .body("violations[0].parameter", equalTo("token"));
        replyTo(id).shownOn(article);
        assertEquals(3, mails.first(3).size());
    }
}
