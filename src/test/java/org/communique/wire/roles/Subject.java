package org.communique.wire.roles;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.communique.access.Role;
import org.communique.wire.AnArticle;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Shape;
import org.communique.wire.Sql;
import org.communique.wire.Wire;

/** What calls are about. Each thing is made when a call first names it. */
final class Subject {

    /** The state of what has none. */
    static final String STATELESS = "-";

    private final Map<String, Supplier<String>> makers;
    private final boolean hasDraft;
    private final Map<String, String> made = new HashMap<>();

    private Subject(Map<String, Supplier<String>> makers, boolean hasDraft) {
        this.makers = makers;
        this.hasDraft = hasDraft;
    }

    static Subject in(String state, Role author) {
        return state.equals(STATELESS) ? new Subject(Things.MAKERS, false) : anArticle(state, author);
    }

    /**
     * An article in a state, with an outcome; once it was public, with a next version that its author began. The states: not
     * public yet, to be, public, no longer, in the trash from the one or the other.
     */
    private static Subject anArticle(String state, Role author) {
        Made article = AnArticle.anArticle()
                .by(author)
                .with(AnArticle.outcome("exchange notes"))
                .draft();
        String outcome = Shape.text(Wire.as(Role.READER).get(article.path()), "/keyOutcomes/0/id");
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
        return new Subject(
                Map.of(
                        "article",
                        article::slug,
                        "outcome",
                        () -> outcome,
                        "update",
                        () -> update(outcome),
                        "other outcome",
                        Subject::otherOutcome),
                wasPublic);
    }

    /** What became of the outcome, even before it is reported. */
    private static String update(String outcome) {
        Made source = AnArticle.anArticle().published();
        String id = UUID.randomUUID().toString();
        Sql.run("""
                insert into outcome_update (id, version, outcome_id, status, on_date, article_id, quote, quote_start, quote_end,
                  evidence_state, created_at, created_by)
                values (?::uuid, 0, ?::uuid, 'stalled', current_date, ?::uuid, 'exchange notes', 24, 38, 'anchored', now(), 'test')
                """, id, outcome, source.id());
        return id;
    }

    private static String otherOutcome() {
        Made other =
                AnArticle.anArticle().with(AnArticle.outcome("exchange notes")).published();
        return Shape.text(Wire.anonymous().get(other.path()), "/keyOutcomes/0/id");
    }

    private static void publish(Made article, Map<String, String> wish) {
        article.send("PUT", "/publication", wish).then().statusCode(200);
    }

    boolean hasDraft() {
        return hasDraft;
    }

    /** A text with what names in braces stand for. */
    String fill(String template) {
        String filled = template;
        for (String name : makers.keySet()) {
            String place = "{" + name + "}";
            if (template.contains(place)) {
                filled = filled.replace(
                        place,
                        made.computeIfAbsent(name, absent -> makers.get(absent).get()));
            }
        }
        return filled;
    }
}
