package org.communique.wire.article;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.communique.access.Role;
import org.communique.wire.AnArticle;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("An article's slug")
class SlugTest {

    @Nested
    @DisplayName("when none is given")
    class Automatic {

        @ParameterizedTest
        @CsvSource({
            "Türkiye & Россия: ein Gespräch,turkiye-rossia-ein-gesprach",
            "U.S.–Russian talks,us-russian-talks",
            "!!!,article",
            "😀,article",
            "01890a5d-ac96-774b-bcce-b302099a8057,01890a5dac96774bbcceb302099a8057",
        })
        @DisplayName("is made from the title")
        void isMade(String title, String slug) {
            assertEquals(slug, AnArticle.anArticle().titled(title).draft().slug());
        }

        @Test
        @DisplayName("is numbered from 2 when the plain one is taken")
        void isNumbered() {
            assertEquals("talks", AnArticle.anArticle().titled("Talks").draft().slug());
            assertEquals(
                    "talks-2", AnArticle.anArticle().titled("Talks!").draft().slug());
            AnArticle.anArticle().titled("Talks 4").draft();
            assertEquals(
                    "talks-3", AnArticle.anArticle().titled("talks").draft().slug());
            assertEquals(
                    "talks-5", AnArticle.anArticle().titled("talks").draft().slug());
        }
    }

    @Nested
    @DisplayName("that is given")
    class Given {

        @Test
        @DisplayName("and is or was another's is 409 slug_taken")
        void isTaken() {
            Made first = AnArticle.anArticle().having("slug", "first").draft();
            rename(first, "second");
            Made other = AnArticle.anArticle().having("slug", "other").draft();
            for (String taken : new String[] {"first", "second"}) {
                Wire.as(Role.EDITOR, Map.of("title", "T", "slug", taken))
                        .post("/articles")
                        .then()
                        .statusCode(409)
                        .body("code", equalTo("slug_taken"));
                Wire.as(Role.EDITOR, Map.of("slug", taken))
                        .header("If-Match", "*")
                        .patch(other.path())
                        .then()
                        .statusCode(409)
                        .body("code", equalTo("slug_taken"));
            }
            Wire.as(Role.EDITOR)
                    .get(other.path())
                    .then()
                    .body("slug", equalTo("other"))
                    .body("version", equalTo(0));
        }

        @Test
        @DisplayName("may be an earlier one of the article's own")
        void comesBack() {
            Made made = AnArticle.anArticle().having("slug", "first").published();
            rename(made, "second");
            Wire.as(Role.EDITOR, Map.of("slug", "first"))
                    .header("If-Match", "*")
                    .patch("/articles/second")
                    .then()
                    .statusCode(200)
                    .body("slug", equalTo("first"));
            Wire.anonymous().get("/articles/first").then().statusCode(200);
            Wire.anonymous()
                    .redirects()
                    .follow(false)
                    .get("/articles/second")
                    .then()
                    .statusCode(301);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "A",
                    "a b",
                    "a--b",
                    "-a",
                    "a-",
                    "ä",
                    "",
                    "a/b",
                    "01890a5d-ac96-774b-bcce-b302099a8057",
                    "a\u0000",
                    "order_1"
                })
        @DisplayName("and has another form is 422")
        void hasAForm(String slug) {
            Wire.as(Role.EDITOR, Map.of("title", "T", "slug", slug))
                    .post("/articles")
                    .then()
                    .statusCode(422)
                    .body("violations[0].pointer", equalTo("/slug"));
        }

        @Test
        @DisplayName("has 100 characters at most")
        void hasALimit() {
            AnArticle.anArticle().having("slug", "a".repeat(100)).draft();
            Wire.as(Role.EDITOR, Map.of("title", "T", "slug", "a".repeat(101)))
                    .post("/articles")
                    .then()
                    .statusCode(422);
        }
    }

    static void rename(Made made, String slug) {
        Wire.as(Role.EDITOR, Map.of("slug", slug))
                .header("If-Match", "*")
                .patch("/articles/" + made.id())
                .then()
                .statusCode(200)
                .body("slug", equalTo(slug));
    }
}
