package org.communique.wire.roles;

import java.util.Map;
import org.communique.access.Role;
import org.communique.wire.AnArticle;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Wire;

/** An article in a state, with an outcome; once it was public, with a next version that its author began. */
record Subject(Made article, String outcome, boolean hasDraft) {

    /** The states: not public yet, to be, public, no longer, in the trash from the one or the other. */
    static Subject in(String state, Role author) {
        Made article = AnArticle.anArticle()
                .by(author)
                .with(AnArticle.outcome("exchange notes"))
                .draft();
        String outcome = Wire.as(Role.READER).get(article.path()).path("keyOutcomes[0].id");
        boolean wasPublic = state.matches("published|withdrawn|removed");
        if (state.equals("scheduled")) {
            publish(article, Map.of("publishAt", "2035-01-01T00:00:00Z"));
        } else if (wasPublic) {
            publish(article, Map.of());
            Wire.as(author, Map.of("summary", "Next"))
                    .patch(article.path() + "/draft")
                    .then()
                    .statusCode(201);
        }
        if (state.equals("withdrawn")) {
            article.send("DELETE", "/publication", "").then().statusCode(204);
        } else if (state.matches("trashed|removed")) {
            article.send("DELETE", "", "").then().statusCode(204);
        }
        return new Subject(article, outcome, wasPublic);
    }

    private static void publish(Made article, Map<String, String> wish) {
        article.send("PUT", "/publication", wish).then().statusCode(200);
    }
}
