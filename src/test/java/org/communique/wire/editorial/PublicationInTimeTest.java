package org.communique.wire.editorial;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.communique.access.Role;
import org.communique.wire.AnArticle;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.EmptyDatabase;
import org.communique.wire.Sql;
import org.communique.wire.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Publication in time")
class PublicationInTimeTest {

    private static final Instant SOON = Instant.now().plus(2, ChronoUnit.HOURS).truncatedTo(ChronoUnit.MILLIS);
    private static final Instant LATER = SOON.plus(1, ChronoUnit.DAYS);

    @Inject
    Told told;

    private static Made scheduled() {
        Made made =
                AnArticle.anArticle().with(AnArticle.outcome("exchange notes")).draft();
        made.send("PUT", "/publication", Map.of("publishAt", SOON.toString(), "unpublishAt", LATER.toString()))
                .then()
                .statusCode(200)
                .body("status", equalTo("scheduled"))
                .body("publishAt", equalTo(text(SOON)))
                .body("publishedAt", nullValue())
                .body("unpublishAt", equalTo(text(LATER)));
        return made;
    }

    private static String text(Instant instant) {
        return instant.toString().matches(".*\\.\\d{3}Z")
                ? instant.toString()
                : instant.toString().replace("Z", ".000Z");
    }

    /** As if that much time had passed since the article was scheduled. */
    private static void pass(Made made, String publish, String unpublish) {
        Sql.run("""
                update article set published_at = now() + ?::interval, unpublish_at = now() + ?::interval,
                  updated_at = now() - interval '1 hour'
                where id = ?::uuid
                """, publish, unpublish, made.id());
    }

    private static int status(Made made) {
        return Wire.anonymous().get(made.path()).statusCode();
    }

    @Test
    @DisplayName("hides a scheduled article from everybody but those who may know")
    void hides() {
        Made made = scheduled();
        String outcome = Wire.as(Role.READER).get(made.path()).path("keyOutcomes[0].id");
        for (String below : List.of("", "/publication", "/key-outcomes", "/comments")) {
            Wire.anonymous().get(made.path() + below).then().statusCode(404);
        }
        Wire.anonymous().get("/key-outcomes/" + outcome).then().statusCode(404);
        Wire.anonymous().get("/articles?count=exact").then().body("page.total", equalTo(0));
        Wire.anonymous().get("/key-outcomes?count=exact").then().body("page.total", equalTo(0));
        Wire.anonymous().get("/topics").then().body("items", equalTo(List.of()));
        Wire.anonymous().get("/parties").then().body("items", equalTo(List.of()));
        Wire.as(Role.READER).get("/articles?status=scheduled").then().body("items.slug", contains(made.slug()));
        Wire.as(Role.READER).get("/articles?status=draft").then().body("items", equalTo(List.of()));
        assertEquals(List.of("ArticleScheduled"), told.of(made.id()));
    }

    @Test
    @DisplayName("follows the clock although nobody has written it down")
    void followsTheClock() throws SQLException {
        Made made = scheduled();
        try (Connection connection = EmptyDatabase.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("update article set published_at = now() + interval '1 second' where id = '%s'"
                    .formatted(made.id()));
            connection.commit();
            // Whoever would act on the article finds it busy.
            statement.execute("select 1 from article where id = '%s' for update".formatted(made.id()));
            await().until(() -> status(made) == 200);
            Response page = Wire.anonymous().get(made.path());
            page.then().body("status", equalTo("published"));
            Wire.anonymous().get("/articles").then().body("items.slug", contains(made.slug()));
            Wire.anonymous().get("/key-outcomes").then().body("items.articleSlug", contains(made.slug()));
            Wire.anonymous().get("/topics/diplomacy").then().body("articleCount", equalTo(1));
            assertEquals(List.of("ArticleScheduled"), told.of(made.id()));
            connection.rollback();
            awaitEvents(made, List.of("ArticleScheduled", "ArticlePublished"));
            assertEquals(page.header("ETag"), Wire.anonymous().get(made.path()).header("ETag"));
        }
    }

    private void awaitEvents(Made made, List<String> events) {
        await().untilAsserted(() -> assertEquals(events, told.of(made.id())));
    }

    @Test
    @DisplayName("ends by itself, and is then gone")
    void ends() {
        Made made = scheduled();
        pass(made, "-2 seconds", "-1 second");
        assertEquals(410, status(made));
        Wire.as(Role.READER).get(made.path()).then().body("status", equalTo("draft"));
        awaitEvents(made, List.of("ArticleScheduled", "ArticlePublished", "ArticleWithdrawn"));
        assertEquals(410, status(made));
        Wire.as(Role.READER)
                .get(made.path() + "/publication")
                .then()
                .body("status", equalTo("draft"))
                .body("history.change", contains("withdrawn", "published", "scheduled"))
                .body("history[0].madeBy", nullValue());
    }

    @Test
    @DisplayName("dates the report of outcomes, and the change of the article, by the moment of publication")
    void dates() {
        Made made = scheduled();
        Wire.as(Role.READER).get(made.path()).then().body("keyOutcomes[0].reportedAt", equalTo(text(SOON)));
        pass(made, "-1 second", "1 day");
        Response page = Wire.anonymous().get(made.path());
        assertEquals(page.<String>path("publishedAt"), page.path("updatedAt"));
        awaitEvents(made, List.of("ArticleScheduled", "ArticlePublished"));
        Response again = Wire.anonymous().get(made.path());
        assertEquals(page.asString(), again.asString());
    }

    @Test
    @DisplayName("can be set anew, brought forward and called off")
    void changes() {
        Made made = scheduled();
        made.send("PUT", "/publication", Map.of("publishAt", LATER.toString()))
                .then()
                .statusCode(200)
                .body("publishAt", equalTo(text(LATER)))
                .body("unpublishAt", nullValue());
        made.send("DELETE", "/publication", "").then().statusCode(204);
        Wire.as(Role.EDITOR).get(made.path()).then().body("status", equalTo("draft"));
        assertEquals(404, status(made));
        made.send("PUT", "/publication", Map.of("publishAt", LATER.toString()));
        made.send("PUT", "/publication", Map.of()).then().statusCode(200).body("status", equalTo("published"));
        assertEquals(200, status(made));
        assertEquals(
                List.of(
                        "ArticleScheduled",
                        "ArticleScheduled",
                        "ArticleUnscheduled",
                        "ArticleScheduled",
                        "ArticleScheduled",
                        "ArticlePublished"),
                told.of(made.id()));
    }

    @Test
    @DisplayName("changes nothing when it is asked for once more")
    void isIdempotent() {
        Made made = AnArticle.anArticle().draft();
        Map<String, String> wish = Map.of("publishAt", SOON.toString(), "unpublishAt", LATER.toString());
        String first = made.send("PUT", "/publication", wish).asString();
        assertEquals(first, made.send("PUT", "/publication", wish).asString());
        pass(made, "-1 second", "1 day");
        String from = Wire.anonymous().get(made.path()).path("publishedAt");
        String until = Wire.as(Role.EDITOR).get(made.path() + "/publication").path("unpublishAt");
        made.send("PUT", "/publication", Map.of("publishAt", from, "unpublishAt", until))
                .then()
                .statusCode(200)
                .body("version", equalTo(1));
        made.send("PUT", "/publication", Map.of())
                .then()
                .statusCode(200)
                .body("publishedAt", equalTo(from))
                .body("unpublishAt", nullValue())
                .body("version", equalTo(2));
    }
}
