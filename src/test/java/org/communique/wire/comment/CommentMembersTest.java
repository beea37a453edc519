package org.communique.wire.comment;

import static org.communique.wire.comment.AComment.aComment;
import static org.communique.wire.comment.AComment.articleWith;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.communique.access.Role;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("A posted comment as an object")
class CommentMembersTest {

    private Made article;

    @BeforeEach
    void anArticleIsThere() {
        article = articleWith("none");
    }

    @ParameterizedTest
    @DisplayName("cannot set what only the server or a moderator sets")
    @ValueSource(
            strings = {
                "id",
                "status",
                "visible",
                "pinned",
                "createdAt",
                "editedAt",
                "clientAddress",
                "articleId",
                "articleSlug",
                "threadId",
                "depth",
                "version",
                "bodyHtml",
                "emailSealed",
                "emailDigest",
                "emailConfirmed",
                "proven",
                "editToken",
                "heldBy",
                "decisions",
                "judgedAt",
                "replyCount",
                "deleted",
                "decisions",
                "AuthorName"
            })
    void refusesForeignMembers(String member) {
        aComment()
                .having(member, "x")
                .postedOn(article)
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown_member"))
                .body("violations.pointer", contains("/" + member));
    }

    @ParameterizedTest
    @DisplayName("needs name, email and body")
    @ValueSource(strings = {"authorName", "authorEmail", "body"})
    void needsMembers(String member) {
        Map<String, Object> body = new HashMap<>(aComment().body());
        body.remove(member);
        Wire.as(Role.READER, body)
                .post(article.path() + "/comments")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/" + member))
                .body("violations.code", contains("required"));
    }
}
