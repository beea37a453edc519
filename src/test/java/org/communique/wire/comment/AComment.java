package org.communique.wire.comment;

import static org.hamcrest.Matchers.oneOf;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.communique.access.Role;
import org.communique.wire.AnArticle;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Shape;
import org.communique.wire.Wire;

/** A reader's comment to be posted: {@code aComment().by("Ayşe").replyingTo(id).shownOn(article)}. */
public final class AComment {

    public static final String EMAIL = "ayse.private@reader.example";

    private static final AtomicInteger POSTED = new AtomicInteger();

    /** No two say the same, which the second would have to wait for. */
    private final Map<String, Object> content = new HashMap<>(Map.of(
            "authorName",
            "Ayşe",
            "authorEmail",
            EMAIL,
            "body",
            "Will the notes of day " + POSTED.incrementAndGet() + " be *published*?"));

    private AComment() {}

    public static AComment aComment() {
        return new AComment();
    }

    /** A public article with that moderation of comments. */
    public static Made articleWith(String moderation) {
        return AnArticle.anArticle()
                .having("commentPolicy", Map.of("moderation", moderation))
                .published();
    }

    public AComment having(String member, Object value) {
        content.put(member, value);
        return this;
    }

    public AComment by(String name) {
        return having("authorName", name);
    }

    public AComment from(String email) {
        return having("authorEmail", email);
    }

    public AComment saying(String body) {
        return having("body", body);
    }

    public AComment replyingTo(String parent) {
        return parent == null ? this : having("parentId", parent);
    }

    public Map<String, Object> body() {
        return content;
    }

    public RequestSpecification request() {
        return Wire.anonymous().contentType(ContentType.JSON).body(content);
    }

    public Response postedOn(Made article) {
        return request().post(article.path() + "/comments");
    }

    /** Posts it, whatever becomes of it, and tells its id. */
    public String takenOn(Made article) {
        Response posted = postedOn(article);
        posted.then().statusCode(oneOf(201, 202));
        return Shape.text(posted, "/id");
    }

    /** Posts it where it shows at once. */
    public String shownOn(Made article) {
        Response posted = postedOn(article);
        posted.then().statusCode(201);
        return Shape.text(posted, "/id");
    }

    public static String path(String id) {
        return "/comments/" + id;
    }

    public static String moderation(String id) {
        return "/moderation/comments/" + id;
    }

    public static String etag(String id) {
        return Wire.as(Role.MODERATOR).get(moderation(id)).header("ETag");
    }

    public static Response decide(String id, String status) {
        return decide(id, status, etag(id));
    }

    public static Response decide(String id, String status, String ifMatch) {
        var request = Wire.as(Role.MODERATOR, Map.of("status", status, "reason", "Because of " + status));
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).patch(moderation(id));
    }

    public static void decided(String id, String status) {
        decide(id, status).then().statusCode(200);
    }
}
