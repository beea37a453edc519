package org.communique.wire.search;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.communique.wire.EmptyDatabase;
import org.communique.wire.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CostlySearchTest {

    @Test
    @DisplayName("A search that takes too long is given up, and said to be why")
    void givesUp() throws SQLException {
        try (Connection connection = EmptyDatabase.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table article_topic in access exclusive mode");
            Wire.anonymous()
                    .get("/articles?q=talks")
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("invalid_parameter"))
                    .body("violations.parameter", contains("q"))
                    .body("violations.code", contains("out_of_range"));
        }
        Wire.anonymous().get("/articles?q=talks").then().statusCode(200);
    }
}
