package org.communique.wire;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.communique.access.Role;

/** Makes articles for tests through the API: {@code anArticle().titled("Talks").with(outcome("A quote")).published()}. */
public final class AnArticle {

    /** The text that fixtures have unless they say otherwise; outcomes quote it. */
    public static final String BODY = "The two sides agreed to **exchange notes**. They will meet again in June.";

    private final Map<String, Object> content = new HashMap<>(
            Map.of("title", "Talks in Istanbul", "language", "en", "body", BODY, "topics", List.of("Diplomacy")));
    private final List<Map<String, Object>> outcomes = new ArrayList<>();
    private Role author = Role.EDITOR;

    private AnArticle() {}

    public static AnArticle anArticle() {
        return new AnArticle();
    }

    /** An outcome whose statement says little and whose evidence is the quote. */
    public static Map<String, Object> outcome(String quote) {
        return new HashMap<>(Map.of(
                "statement",
                "Statement on: " + quote,
                "kind",
                "agreement",
                "parties",
                List.of("Russia", "United States"),
                "evidence",
                Map.of("quote", quote)));
    }

    public AnArticle titled(String title) {
        return having("title", title);
    }

    public AnArticle having(String member, Object value) {
        content.put(member, value);
        return this;
    }

    public AnArticle by(Role role) {
        author = role;
        return this;
    }

    public AnArticle with(Map<String, Object> outcome) {
        outcomes.add(outcome);
        return this;
    }

    /** Makes it, as a draft. */
    public Made draft() {
        Response response = Wire.as(author, content).post("/articles");
        response.then().statusCode(201);
        String slug = Shape.text(response, "/slug");
        outcomes.forEach(outcome -> Wire.as(Role.EDITOR, outcome)
                .post("/articles/{slug}/key-outcomes", slug)
                .then()
                .statusCode(201));
        return new Made(Shape.text(response, "/id"), slug);
    }

    /** Makes it, and publishes it. */
    public Made published() {
        Made made = draft();
        Wire.as(Role.EDITOR, Map.of())
                .header("If-Match", "*")
                .put("/articles/{slug}/publication", made.slug())
                .then()
                .statusCode(200);
        return made;
    }

    /** An article that is there. */
    public record Made(String id, String slug) {

        /** Its path below the API's base path. */
        public String path() {
            return "/articles/" + slug;
        }

        /** A change of what lies at its path, by an editor, whatever is there. */
        public Response send(String method, String below, Object body) {
            return Wire.as(Role.EDITOR, body).header("If-Match", "*").request(method, path() + below);
        }

        /** Changes parts of it, which must succeed. */
        public Response patch(Map<String, Object> patch) {
            Response patched =
                    Wire.as(Role.EDITOR, patch).header("If-Match", "*").patch("/articles/" + id);
            patched.then().statusCode(200);
            return patched;
        }

        /** Its entity tag, as an editor sees it. */
        public String etag() {
            return Wire.as(Role.EDITOR).get(path()).header("ETag");
        }
    }
}
