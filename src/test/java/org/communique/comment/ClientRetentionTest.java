package org.communique.comment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.communique.access.Role;
import org.communique.wire.AnArticle;
import org.communique.wire.Sql;
import org.communique.wire.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("The network address of a comment")
class ClientRetentionTest {

    @Inject
    ClientRetention retention;

    @ParameterizedTest
    @DisplayName("is cut short once it is older than thirty days")
    @CsvSource({
        "198.51.100.77, 29, 198.51.100.77",
        "198.51.100.77, 31, 198.51.100.0",
        "2001:db8:1:2:3:4:5:6, 29, 2001:db8:1:2:3:4:5:6",
        "2001:db8:1:2:3:4:5:6, 31, 2001:db8:1::"
    })
    void isCut(String address, int days, String kept) {
        String id = Wire.as(Role.READER, Map.of("authorName", "A", "authorEmail", "a@b.example", "body", "Text"))
                .post(AnArticle.anArticle().published().path() + "/comments")
                .path("id");
        Sql.run(
                "update comment set client_address = ?::inet, created_at = now() - ? * interval '1 day'",
                address,
                days);
        retention.run();
        assertEquals(Boolean.toString(days > 30), Sql.value("select client_cut::text from comment"));
        assertEquals(
                kept, Wire.as(Role.MODERATOR).get("/moderation/comments/" + id).path("clientAddress"));
    }
}
