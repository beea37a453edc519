package org.communique.wire.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.communique.access.Role;
import org.communique.wire.AnArticle;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("GET /articles by status")
class ArticleStatusListTest {

    @BeforeEach
    void articles() {
        AnArticle.anArticle().titled("public").published();
        AnArticle.anArticle().titled("draft").draft();
        AnArticle.anArticle().titled("own").by(Role.AUTHOR).draft();
        Made trashed =
                AnArticle.anArticle().titled("own trashed").by(Role.AUTHOR).draft();
        Wire.as(Role.AUTHOR)
                .header("If-Match", "*")
                .delete(trashed.path())
                .then()
                .statusCode(204);
    }

    @ParameterizedTest
    @CsvSource({
        "draft,READER,draft;own",
        "draft,AUTHOR,own",
        "draft,EDITOR,draft;own",
        "draft,MODERATOR,draft;own",
        "draft,ADMIN,draft;own",
        "published,READER,public",
        "published,AUTHOR,public",
        "trashed,READER,own trashed",
        "trashed,AUTHOR,",
        "trashed,EDITOR,own trashed",
        "any,READER,draft;own;own trashed;public",
        "any,AUTHOR,own;public",
        "any,ADMIN,draft;own;own trashed;public",
    })
    @DisplayName("shows each role what it may see")
    void goesByRole(String status, Role role, String expected) {
        assertEquals(
                expected == null ? Set.of() : Set.of(expected.split(";")),
                new TreeSet<>(ArticleListTest.titles(Wire.as(role), "status=" + status)));
    }

    @ParameterizedTest
    @CsvSource({"draft", "trashed", "any"})
    @DisplayName("asks the public for credentials")
    void asksForCredentials(String status) {
        Wire.anonymous()
                .get("/articles?status=" + status)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer");
        assertEquals(List.of("public"), ArticleListTest.titles(Wire.anonymous(), "status=published"));
    }
}
