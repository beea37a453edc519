package org.communique.wire.comment;

import io.restassured.response.Response;
import java.util.Map;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Shape;
import org.communique.wire.Sql;
import org.communique.wire.Wire;

/** A comment in the hands of its author. */
record Own(String id, String token) {

    static Own of(AComment comment, Made article) {
        Response posted = comment.postedOn(article);
        return new Own(Shape.text(posted, "/id"), Shape.text(posted, "/editToken"));
    }

    String path() {
        return AComment.path(id);
    }

    Response read() {
        return Wire.own(token).get(path());
    }

    Response edit(Map<String, ?> patch) {
        return Wire.own(token).body(patch).patch(path());
    }

    Response say(String body) {
        return edit(Map.of("body", body));
    }

    Response remove() {
        return Wire.own(token).delete(path());
    }

    Response statement() {
        return Wire.own(token).get(path() + "/statement");
    }

    Response appeal(String text) {
        return Wire.own(token).body(Map.of("text", text)).post(path() + "/statement/appeal");
    }

    /** Lets time pass. */
    Own posted(String ago) {
        Sql.run("update comment set created_at = created_at - cast(? as interval) where id = cast(? as uuid)", ago, id);
        return this;
    }
}
