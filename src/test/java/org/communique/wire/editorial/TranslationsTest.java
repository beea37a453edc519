package org.communique.wire.editorial;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.access.Role;
import org.communique.wire.AnArticle;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Http;
import org.communique.wire.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Translations")
class TranslationsTest {

    private Made english;
    private Made french;
    private Made german;

    @BeforeEach
    void articles() {
        english = AnArticle.anArticle().titled("Talks").published();
        french = AnArticle.anArticle()
                .titled("Pourparlers")
                .having("language", "fr")
                .having("translationOf", english.slug())
                .published();
        german = AnArticle.anArticle()
                .titled("Gespräche")
                .having("language", "de")
                .having("translationOf", french.id())
                .published();
    }

    @Test
    @DisplayName("know each other, and the article that all of them translate")
    void listEachOther() {
        Wire.anonymous()
                .get(english.path())
                .then()
                .body("translations.language", contains("de", "fr"))
                .body("translations.slug", contains(german.slug(), french.slug()))
                .body("translations[1].keySet()", equalTo(Set.of("language", "slug", "title")))
                .body("translationOf", nullValue());
        Wire.anonymous()
                .get(german.path())
                .then()
                .body("translations.language", contains("en", "fr"))
                .body("translationOf", equalTo(english.slug()));
    }

    @Test
    @DisplayName("are one in each language, whatever happens at once")
    void oneEach() {
        Wire.as(Role.EDITOR, Map.of("title", "Zweite", "language", "de", "translationOf", english.slug()))
                .post("/articles")
                .then()
                .statusCode(409)
                .body("code", equalTo("translation_exists"));
        french.send("PATCH", "", Map.of("language", "en"))
                .then()
                .statusCode(409)
                .body("code", equalTo("translation_exists"));
        String body = "{\"title\":\"Talks\",\"language\":\"it\",\"translationOf\":\"" + english.slug() + "\"}";
        List<Integer> statuses = Stream.generate(
                        () -> Http.start(Http.json(Http.to("/articles", Role.EDITOR), "POST", body)))
                .limit(8)
                .toList()
                .stream()
                .map(answer -> answer.join().statusCode())
                .sorted()
                .toList();
        assertEquals(List.of(201, 409, 409, 409, 409, 409, 409, 409), statuses);
    }

    @Test
    @DisplayName("stay whole when one of them is removed, the first one too")
    void survive() {
        Wire.as(Role.ADMIN)
                .header("If-Match", "*")
                .delete(english.path() + "?permanent=true")
                .then()
                .statusCode(204);
        Wire.anonymous()
                .get(german.path())
                .then()
                .body("translations.language", contains("fr"))
                .body("translationOf", nullValue());
        Wire.as(Role.EDITOR, Map.of("title", "Talks again", "language", "en", "translationOf", french.slug()))
                .post("/articles")
                .then()
                .statusCode(201)
                .body("translations.language", contains("de", "fr"));
        french.patch(Map.of("summary", "Court"));
    }

    @Test
    @DisplayName("are shown to the public when they are public")
    void hides() {
        french.send("DELETE", "/publication", "").then().statusCode(204);
        english.send("DELETE", "/publication", "").then().statusCode(204);
        Wire.anonymous()
                .get(german.path())
                .then()
                .body("translations", equalTo(List.of()))
                .body("translationOf", nullValue());
        Wire.as(Role.READER)
                .get(german.path())
                .then()
                .body("translations.language", contains("en", "fr"))
                .body("translationOf", equalTo(english.slug()));
    }

    @Test
    @DisplayName("are of another article that the writer may see")
    void refuses() {
        Made hidden = AnArticle.anArticle().titled("Hidden").draft();
        for (String wrong : List.of("none", "NONE", english.id().replace('0', '1'), hidden.slug(), hidden.id())) {
            Wire.as(Role.AUTHOR, Map.of("title", "T", "language", "es", "translationOf", wrong))
                    .post("/articles")
                    .then()
                    .statusCode(422)
                    .body("violations.pointer", contains("/translationOf"));
        }
        for (String own : List.of(english.slug(), english.id(), french.slug())) {
            english.send("PATCH", "", Map.of("translationOf", own))
                    .then()
                    .statusCode(422)
                    .body("violations.pointer", contains("/translationOf"));
        }
        german.patch(Collections.singletonMap("translationOf", null)).then().body("translations", equalTo(List.of()));
    }
}
