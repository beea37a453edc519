package org.communique.wire.outcome;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.communique.access.Role;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Shape;
import org.communique.wire.Sql;
import org.communique.wire.Wire;

/** An update to be entered: {@code anUpdate("fulfilled").on("2025-06-12").addedTo(outcome)}. */
final class AnUpdate {

    static final String TODAY = LocalDate.now(ZoneOffset.UTC).toString();

    private final Map<String, Object> content = new HashMap<>();

    private AnUpdate() {}

    /** One of today that an address elsewhere reports. */
    static AnUpdate anUpdate(String status) {
        return new AnUpdate().having("status", status).on(TODAY).having("sourceUrl", "https://example.org/report");
    }

    AnUpdate on(String date) {
        return having("on", date);
    }

    AnUpdate correcting(String update) {
        return having("corrects", update);
    }

    /** Reported by an article instead. */
    AnUpdate reportedBy(Made article, String quote) {
        return without("sourceUrl").having("article", article.slug()).having("evidence", Map.of("quote", quote));
    }

    AnUpdate having(String member, Object value) {
        content.put(member, value);
        return this;
    }

    AnUpdate without(String member) {
        content.remove(member);
        return this;
    }

    Response sentTo(String outcome, Role role) {
        return Wire.as(role, content).post(path(outcome));
    }

    Response sentTo(String outcome) {
        return sentTo(outcome, Role.EDITOR);
    }

    /** Enters it and tells its id. */
    String addedTo(String outcome) {
        Response response = sentTo(outcome);
        response.then().statusCode(201);
        return Shape.text(response, "/id");
    }

    static String path(String outcome) {
        return "/key-outcomes/" + outcome + "/updates";
    }

    /** As if the outcome had been reported on that day. */
    static void reported(String outcome, String date) {
        Sql.run("update key_outcome set reported_at = ?::date where id = ?::uuid", date, outcome);
        Sql.run("update outcome_ledger set reported_at = ?::date where outcome_id = ?::uuid", date, outcome);
    }

    static Response strike(String outcome, String update) {
        return Wire.as(Role.ADMIN, Map.of("reason", "Never happened."))
                .header("If-Match", "*")
                .put(path(outcome) + "/" + update + "/strike");
    }
}
