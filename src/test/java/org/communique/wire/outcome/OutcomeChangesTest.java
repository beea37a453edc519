package org.communique.wire.outcome;

import static org.communique.wire.AnArticle.anArticle;
import static org.communique.wire.outcome.AnOutcome.anOutcome;
import static org.communique.wire.outcome.AnOutcome.etag;
import static org.communique.wire.outcome.AnOutcome.patch;
import static org.communique.wire.outcome.AnOutcome.path;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.communique.access.Role;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("A change of an outcome")
class OutcomeChangesTest {

    private Made article;
    private String id;

    @BeforeEach
    void anOutcomeIsThere() {
        article = anArticle()
                .having("body", "They exchange notes. They meet. They meet again.")
                .draft();
        id = anOutcome()
                .binding("Russia", "United States")
                .due("2026-12-01")
                .having("evidence", Map.of("quote", "They meet", "suffix", " again"))
                .addedTo(article);
    }

    private static Map<String, Object> whole(String statement) {
        return anOutcome().saying(statement).body();
    }

    @Nested
    @DisplayName("by merge patch")
    class MergePatch {

        @Test
        @DisplayName("changes what it names and keeps the rest")
        void changesNamed() {
            patch(id, Map.of("status", "fulfilled"))
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("fulfilled"))
                    .body("dueOn", equalTo("2026-12-01"))
                    .body("parties.slug", contains("russia", "united-states"))
                    .body("evidence.suffix", equalTo("again"));
        }

        @Test
        @DisplayName("empties with null, but for the status, which stays")
        void empties() {
            Map<String, Object> nulls = new HashMap<>();
            Arrays.asList("dueOn", "parties", "status").forEach(member -> nulls.put(member, null));
            patch(id, nulls)
                    .then()
                    .statusCode(200)
                    .body("dueOn", nullValue())
                    .body("parties", empty())
                    .body("status", equalTo("reported"));
        }

        @Test
        @DisplayName("reaches into the evidence")
        void reachesIn() {
            patch(id, Map.of("evidence", Collections.singletonMap("suffix", null)))
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("evidence_ambiguous"));
            patch(id, Map.of("evidence", Map.of("quote", "They meet again")))
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("evidence_not_found"));
            Map<String, Object> evidence = new HashMap<>(Map.of("quote", "exchange notes"));
            evidence.put("suffix", null);
            patch(id, Map.of("evidence", evidence))
                    .then()
                    .statusCode(200)
                    .body("evidence.start", equalTo(5))
                    .body("evidence.end", equalTo(19))
                    .body("evidence.suffix", nullValue());
        }

        @ParameterizedTest
        @DisplayName("cannot empty what must be there")
        @ValueSource(strings = {"statement", "kind", "evidence"})
        void keepsRequired(String member) {
            patch(id, Collections.singletonMap(member, null))
                    .then()
                    .statusCode(422)
                    .body("violations.pointer", contains("/" + member))
                    .body("violations.code", contains("required"));
        }

        @ParameterizedTest
        @DisplayName("refuses members that are not written")
        @ValueSource(strings = {"id", "version", "reportedAt", "articleSlug"})
        void refusesUnknown(String member) {
            patch(id, Map.of(member, "x"))
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("unknown_member"))
                    .body("violations.pointer", contains("/" + member));
        }
    }

    @Nested
    @DisplayName("to the same content")
    class Unchanged {

        @Test
        @DisplayName("keeps version and ETag, by patch and by put, whatever the spelling")
        void keepsVersion() {
            String before = etag(id);
            patch(id, Map.of()).then().statusCode(200).header("ETag", equalTo(before));
            patch(id, Map.of("dueOn", "2026-12-01")).then().statusCode(200).header("ETag", equalTo(before));
            Map<String, Object> same = anOutcome()
                    .binding("Russia", "United States")
                    .due("2026-12-01")
                    .having("evidence", Map.of("quote", "They  meet ", "suffix", "again"))
                    .body();
            Wire.as(Role.EDITOR, same)
                    .header("If-Match", before)
                    .put(path(id))
                    .then()
                    .statusCode(200)
                    .header("ETag", equalTo(before));
            patch(id, Map.of("parties", List.of("russia", "UNITED STATES", "Russia")))
                    .then()
                    .statusCode(200)
                    .header("ETag", equalTo(before));
            patch(id, Map.of("position", 7)).then().statusCode(200).header("ETag", equalTo(before));
        }
    }

    @Test
    @DisplayName("by put empties what is absent")
    void putEmpties() {
        Wire.as(Role.EDITOR, whole("B"))
                .header("If-Match", etag(id))
                .put(path(id))
                .then()
                .statusCode(200)
                .body("statement", equalTo("B"))
                .body("dueOn", nullValue())
                .body("parties", empty())
                .body("evidence.suffix", nullValue())
                .body("evidence.quote", equalTo("exchange notes"))
                .body("version", equalTo(1));
    }
}
