package org.communique.wire.outcome;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.communique.access.Role;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Shape;
import org.communique.wire.Wire;

/** A key outcome to be sent: {@code anOutcome().quoting("exchange notes").due("2026-12-01").addedTo(article)}. */
final class AnOutcome {

    private final Map<String, Object> content = new HashMap<>(Map.of(
            "statement",
            "They will exchange notes.",
            "kind",
            "agreement",
            "evidence",
            Map.of("quote", "exchange notes")));

    private AnOutcome() {}

    static AnOutcome anOutcome() {
        return new AnOutcome();
    }

    AnOutcome having(String member, Object value) {
        content.put(member, value);
        return this;
    }

    AnOutcome without(String member) {
        content.remove(member);
        return this;
    }

    AnOutcome saying(String statement) {
        return having("statement", statement);
    }

    AnOutcome quoting(String quote) {
        return having("evidence", Map.of("quote", quote));
    }

    AnOutcome binding(String... parties) {
        return having("parties", List.of(parties));
    }

    AnOutcome due(String date) {
        return having("dueOn", date);
    }

    /** Sends it to an article as somebody of a role. */
    Response sentTo(Made article, Role role) {
        return Wire.as(role, content).post(article.path() + "/key-outcomes");
    }

    Response sentTo(Made article) {
        return sentTo(article, Role.EDITOR);
    }

    /** Adds it to an article and tells its id. */
    String addedTo(Made article) {
        Response response = sentTo(article);
        response.then().statusCode(201);
        return Shape.text(response, "/id");
    }

    Map<String, Object> body() {
        return content;
    }

    static String path(String id) {
        return "/key-outcomes/" + id;
    }

    static String etag(String id) {
        return Wire.as(Role.EDITOR).get(path(id)).header("ETag");
    }

    /** Changes members of an outcome that is there. */
    static Response patch(String id, Map<String, ?> change) {
        return Wire.as(Role.EDITOR, change).header("If-Match", etag(id)).patch(path(id));
    }
}
