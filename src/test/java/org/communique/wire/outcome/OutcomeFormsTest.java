package org.communique.wire.outcome;

import static org.communique.wire.AnArticle.anArticle;
import static org.communique.wire.outcome.AnOutcome.anOutcome;
import static org.communique.wire.outcome.AnUpdate.anUpdate;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.communique.access.Role;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Key outcomes in other forms:")
class OutcomeFormsTest {

    private Made article;

    @BeforeEach
    void article() {
        article = anArticle().published();
    }

    @Nested
    @DisplayName("as a sheet,")
    class Sheets {

        private static Response sheet(String path) {
            return Wire.anonymous().header("Accept", "text/csv").get(path);
        }

        private static List<CSVRecord> rows(Response sheet) throws IOException {
            assertTrue(sheet.asString().startsWith("\uFEFF"));
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(new StringReader(sheet.asString().substring(1)))
                    .getRecords();
        }

        @Test
        @DisplayName("hold a row for each outcome, whatever stands in it")
        void rowsHoldAll() throws IOException {
            String id = anOutcome()
                    .saying("They said \"yes\", and meant it; 文")
                    .binding("Russia", "United States")
                    .due("2026-12-01")
                    .addedTo(article);
            Response sheet = sheet("/key-outcomes");
            sheet.then()
                    .statusCode(200)
                    .header("Content-Type", startsWith("text/csv"))
                    .header("Content-Disposition", containsString("key-outcomes.csv"))
                    .header("Vary", containsString("Accept"));
            CSVRecord row = rows(sheet).get(0);
            assertEquals(id, row.get("id"));
            assertEquals(article.slug(), row.get("article"));
            assertEquals("They said \"yes\", and meant it; 文", row.get("statement"));
            assertEquals("Russia; United States", row.get("parties"));
            assertEquals("2026-12-01", row.get("dueOn"));
            assertEquals("24", row.get("start"));
            assertEquals("anchored", row.get("evidence"));
            assertEquals(1, rows(sheet(article.path() + "/key-outcomes")).size());
        }

        @Test
        @DisplayName("hold nothing that a spreadsheet calculates")
        void rowsAreHarmless() throws IOException {
            for (String formula : List.of("=1+1", "+1", "-1", "@SUM(A1)", "＝1+1")) {
                anOutcome().saying(formula).addedTo(article);
            }
            for (CSVRecord row : rows(sheet("/key-outcomes"))) {
                assertTrue(row.get("statement").startsWith("'"), row.get("statement"));
            }
        }

        @Test
        @DisplayName("come by pages under the same filters, with an entity tag of their own")
        void comeByPages() throws IOException {
            anOutcome().addedTo(article);
            anOutcome().quoting("meet again").having("kind", "plan").addedTo(article);
            Response first = sheet("/key-outcomes?limit=1");
            first.then().header("Link", containsString("rel=\"next\""));
            assertEquals(1, rows(sheet("/key-outcomes?kind=plan")).size());
            assertEquals(0, rows(sheet("/key-outcomes?kind=concern")).size());
            Wire.anonymous()
                    .header("Accept", "text/csv")
                    .header("If-None-Match", first.header("ETag"))
                    .get("/key-outcomes?limit=1")
                    .then()
                    .statusCode(304);
            sheet("/key-outcomes?fields=id").then().statusCode(400);
            Wire.anonymous()
                    .header("Accept", "image/png")
                    .get("/key-outcomes")
                    .then()
                    .statusCode(406);
        }
    }

    @Nested
    @DisplayName("as an annotation,")
    class Annotations {

        @Test
        @DisplayName("evidence tells what it supports, and where it stands")
        void tellsWhereItStands() {
            String id = anOutcome().addedTo(article);
            Response annotation = Wire.anonymous().get("/key-outcomes/" + id + "/annotation");
            annotation
                    .then()
                    .statusCode(200)
                    .header("Content-Type", startsWith("application/ld+json"))
                    .header("Content-Type", containsString("profile=\"http://www.w3.org/ns/anno.jsonld\""))
                    .body("'@context'", equalTo("http://www.w3.org/ns/anno.jsonld"))
                    .body("type", equalTo("Annotation"))
                    .body("id", containsString("/api/v1/key-outcomes/" + id + "/annotation"))
                    .body("body.value", equalTo("They will exchange notes."))
                    .body("target.source", containsString("/api/v1/articles/" + article.slug()))
                    .body("target.selector[0].type", equalTo("TextQuoteSelector"))
                    .body("target.selector[0].exact", equalTo("exchange notes"))
                    .body("target.selector[1].type", equalTo("TextPositionSelector"))
                    .body("target.selector[1].start", equalTo(24))
                    .body("target.selector[1].end", equalTo(38));
            Wire.anonymous()
                    .header("Accept", "application/ld+json")
                    .header("If-None-Match", annotation.header("ETag"))
                    .get("/key-outcomes/" + id + "/annotation")
                    .then()
                    .statusCode(304);
            article.patch(Map.of("body", "Nothing."));
            Wire.anonymous().get("/key-outcomes/" + id + "/annotation").then().body("target.selector", hasSize(1));
        }

        @Test
        @DisplayName("an update's evidence does so in its own article; without an article there is none")
        void ofUpdates() {
            String id = anOutcome().addedTo(article);
            Made source = anArticle().titled("Source").draft();
            String cited =
                    anUpdate("fulfilled").reportedBy(source, "meet again").addedTo(id);
            String linked = anUpdate("stalled").addedTo(id);
            String path = AnUpdate.path(id) + "/" + cited + "/annotation";
            Wire.anonymous().get(path).then().statusCode(404);
            Wire.as(Role.READER)
                    .get(path)
                    .then()
                    .statusCode(200)
                    .body("body.value", equalTo("fulfilled"))
                    .body("target.source", containsString("/articles/source"));
            Wire.anonymous()
                    .get(AnUpdate.path(id) + "/" + linked + "/annotation")
                    .then()
                    .statusCode(404);
            Wire.anonymous().get("/key-outcomes/" + id + "/annotation").then().statusCode(200);
            Wire.anonymous()
                    .header("Accept", "text/csv")
                    .get("/key-outcomes/" + id + "/annotation")
                    .then()
                    .statusCode(406);
        }
    }
}
