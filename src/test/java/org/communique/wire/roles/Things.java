package org.communique.wire.roles;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.communique.access.Role;
import org.communique.wire.AnArticle;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Shape;
import org.communique.wire.Wire;

/** Makes what calls are about that concern no single article. */
final class Things {

    /** By the names that calls have for them. */
    static final Map<String, Supplier<String>> MAKERS = Map.of(
            "comment", () -> comment("none", 201),
            "waiting comment", () -> comment("all", 202),
            "label", Things::label,
            "label to join", Things::label,
            "unused label", Things::unusedLabel,
            "preview", Things::preview,
            "key", Things::key,
            "rule", Things::rule,
            "commented article", () -> AnArticle.anArticle().published().slug());

    private static final AtomicInteger MADE = new AtomicInteger();

    private Things() {}

    private static String comment(String moderation, int status) {
        Made article = AnArticle.anArticle()
                .having("commentPolicy", Map.of("moderation", moderation))
                .published();
        return made(
                Wire.as(Role.READER, Map.of("authorName", "A", "authorEmail", "a@b.example", "body", words()))
                        .post(article.path() + "/comments"),
                status,
                "/id");
    }

    private static String made(Response answer, int status, String pointer) {
        answer.then().statusCode(status);
        return Shape.text(answer, pointer);
    }

    /** What nobody said before. */
    private static String words() {
        return "Word " + MADE.incrementAndGet();
    }

    private static String rule() {
        return made(
                Wire.as(Role.MODERATOR, Map.of("kind", "word", "value", words()))
                        .post("/moderation/rules"),
                201,
                "/id");
    }

    /** A slug that a topic and a party have, both of a public article. */
    private static String label() {
        String label = "label-" + MADE.incrementAndGet();
        labelled(label).published();
        return label;
    }

    private static String unusedLabel() {
        String label = "label-" + MADE.incrementAndGet();
        Made article = labelled(label).draft();
        Wire.as(Role.ADMIN)
                .header("If-Match", "*")
                .delete(article.path() + "?permanent=true")
                .then()
                .statusCode(204);
        return label;
    }

    private static AnArticle labelled(String label) {
        Map<String, Object> outcome = AnArticle.outcome("exchange notes");
        outcome.put("parties", List.of(label));
        return AnArticle.anArticle().having("topics", List.of(label)).with(outcome);
    }

    private static String preview() {
        return made(
                        Wire.as(Role.EDITOR, Map.of())
                                .post(AnArticle.anArticle().draft().path() + "/previews"),
                        201,
                        "/url")
                .replaceAll(".*/", "");
    }

    private static String key() {
        return made(Wire.as(Role.ADMIN, Map.of("role", "reader", "label", "L")).post("/api-keys"), 201, "/id");
    }
}
