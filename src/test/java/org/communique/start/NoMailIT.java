package org.communique.start;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.restassured.http.ContentType;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoMailIT {

    private static final String EMAIL = "ana@hidden.example";

    @TempDir
    Path directory;

    @Test
    @DisplayName(
            "Without a mail server nothing is queued, and who asks for mails about replies is told that there are none")
    void off() throws SQLException {
        Map<String, String> environment = new HashMap<>(OwnDatabase.environment());
        environment.put("COMMUNIQUE_START_SAMPLE_CONTENT", "true");
        try (RunningProgram program = RunningProgram.start(directory, environment)) {
            String comments = program.base() + "/api/v1/articles/istanbul-talks/comments";
            Map<String, Object> comment =
                    new HashMap<>(Map.of("authorName", "Ana", "authorEmail", EMAIL, "body", "Who pays?"));
            given().get(comments + "/form").then().body("fields.name", not(hasItem("notifyReplies")));
            given().contentType(ContentType.JSON)
                    .body(comment)
                    .post(comments)
                    .then()
                    .statusCode(202);
            comment.put("notifyReplies", true);
            given().contentType(ContentType.JSON)
                    .body(comment)
                    .post(comments)
                    .then()
                    .statusCode(422)
                    .body("violations[0].pointer", equalTo("/notifyReplies"));
            assertEquals(0, rows(environment, "comment_mail") + rows(environment, "comment_subscription"));
            assertFalse((program.stdout() + program.stderr()).contains(EMAIL));
        }
    }

    private static int rows(Map<String, String> environment, String table) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        environment.get("QUARKUS_DATASOURCE_JDBC_URL"), "postgres", "postgres");
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from " + table)) {
            count.next();
            return count.getInt(1);
        }
    }

    @Test
    @DisplayName("A mail server without an address to send from is refused with the setting's name")
    void incomplete() {
        Map<String, String> environment = new HashMap<>(OwnDatabase.environment());
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(RunningProgram.freePort()));
        environment.put("QUARKUS_MAILER_HOST", "127.0.0.1");
        try (RunningProgram program = RunningProgram.launch(directory, environment)) {
            assertEquals(1, program.awaitExit());
            assertFalse(program.stderr().isEmpty());
            assertEquals(true, (program.stdout() + program.stderr()).contains("COMMUNIQUE_MAILING_FROM"));
        }
    }
}
