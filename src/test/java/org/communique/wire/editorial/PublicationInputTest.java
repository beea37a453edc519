package org.communique.wire.editorial;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.communique.access.Role;
import org.communique.wire.AnArticle;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("Times of publication")
class PublicationInputTest {

    private static String in(long seconds) {
        return Instant.now().plusSeconds(seconds).truncatedTo(ChronoUnit.MILLIS).toString();
    }

    @ParameterizedTest
    @CsvSource({
        "-61,,/publishAt",
        "-86400,,/publishAt",
        "400000000,,/publishAt",
        ",-1,/unpublishAt",
        ",400000000,/unpublishAt",
        "100,100,/unpublishAt",
        "100,50,/unpublishAt",
    })
    @DisplayName("that cannot be are refused, and nothing changes")
    void refuses(Long publish, Long unpublish, String pointer) {
        Made made = AnArticle.anArticle().draft();
        StringBuilder body = new StringBuilder("{");
        String same = in(100);
        if (publish != null) {
            body.append("\"publishAt\":\"")
                    .append(publish == 100 ? same : in(publish))
                    .append('"');
        }
        if (unpublish != null) {
            body.append(publish == null ? "" : ",").append("\"unpublishAt\":\"");
            body.append(unpublish == 100 ? same : in(unpublish)).append('"');
        }
        made.send("PUT", "/publication", body.append('}').toString())
                .then()
                .statusCode(422)
                .body("code", equalTo("validation_failed"))
                .body("violations.pointer", contains(pointer))
                .body("violations.code", contains("out_of_range"));
        Wire.as(Role.EDITOR)
                .get(made.path())
                .then()
                .body("status", equalTo("draft"))
                .body("version", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"publishAt\":\"tomorrow\"}",
                "{\"publishAt\":\"2027-01-01\"}",
                "{\"publishAt\":\"2027-01-01T00:00:00\"}",
                "{\"publishAt\":\"2027-02-29T00:00:00Z\"}",
                "{\"publishAt\":1800000000}",
                "{\"unpublishAt\":\"99999-01-01T00:00:00Z\"}",
                "{\"draft\":\"true\"}",
                "{\"acceptLostEvidence\":1}",
                "[]",
                "null",
            })
    @DisplayName("are told apart from what is none")
    void refusesMalformed(String body) {
        AnArticle.anArticle()
                .draft()
                .send("PUT", "/publication", body)
                .then()
                .statusCode(422)
                .body("code", equalTo("validation_failed"));
    }

    @ParameterizedTest
    @CsvSource({
        "2028-02-29T23:59:59Z,2028-02-29T23:59:59.000Z",
        "2028-02-29T23:30:00-02:00,2028-03-01T01:30:00.000Z",
        "2027-06-01T10:00:00.123456+05:30,2027-06-01T04:30:00.123Z",
    })
    @DisplayName("may be told in any zone and on leap days")
    void readsZones(String given, String shown) {
        Made made = AnArticle.anArticle().draft();
        made.send("PUT", "/publication", Map.of("publishAt", given))
                .then()
                .statusCode(200)
                .body("publishAt", equalTo(shown));
        Wire.as(Role.READER).get(made.path()).then().body("publishedAt", equalTo(shown));
    }

    @Test
    @DisplayName("that have just passed count as now")
    void justNow() {
        Made made = AnArticle.anArticle().draft();
        String now = in(-5);
        made.send("PUT", "/publication", Map.of("publishAt", now))
                .then()
                .statusCode(200)
                .body("status", equalTo("published"));
        made.send("PUT", "/publication", Map.of("publishAt", now)).then().statusCode(200);
        made.send("PUT", "/publication", Map.of("publishAt", in(60)))
                .then()
                .statusCode(409)
                .body("code", equalTo("conflict"));
        Wire.anonymous().get(made.path()).then().statusCode(200);
    }

    @Test
    @DisplayName("hold a scheduled article to its evidence, unless losing it is accepted")
    void keepsEvidence() {
        Made made =
                AnArticle.anArticle().with(AnArticle.outcome("exchange notes")).draft();
        made.send("PUT", "/publication", Map.of("publishAt", in(3600))).then().statusCode(200);
        made.send("PATCH", "", Map.of("body", "Nothing of it."))
                .then()
                .statusCode(409)
                .body("code", equalTo("evidence_lost"))
                .body("violations.pointer", contains("/keyOutcomes/0"));
        Wire.as(Role.EDITOR).get(made.path()).then().body("body", equalTo(AnArticle.BODY));
        made.send("PUT", "/publication", Map.of("publishAt", in(3600), "acceptLostEvidence", true))
                .then()
                .statusCode(200);
        made.send("PATCH", "", Map.of("body", "Nothing of it."))
                .then()
                .statusCode(200)
                .body("keyOutcomes[0].evidence.state", equalTo("lost"));
        made.send("PUT", "/publication", Map.of("publishAt", in(7200)))
                .then()
                .statusCode(409)
                .body("code", equalTo("evidence_lost"));
    }
}
