package org.communique.wire.convention;

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
class CostlyCountTest {

    @Test
    @DisplayName("A count that takes too long is given up, and said to be why")
    void givesUp() throws SQLException {
        try (Connection connection = EmptyDatabase.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table article_topic in access exclusive mode");
            Wire.anonymous()
                    .get("/articles?topic=diplomacy&count=exact")
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("count_too_costly"));
        }
        Wire.anonymous().get("/articles?topic=diplomacy&count=exact").then().statusCode(200);
    }
}
