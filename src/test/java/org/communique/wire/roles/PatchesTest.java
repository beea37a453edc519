package org.communique.wire.roles;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.stream.Stream;
import org.communique.access.Role;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Wire;
import org.communique.wire.comment.AComment;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@DisplayName("A patch with null for a member that there is not is refused")
class PatchesTest {

    private static final String NOTHING = "{\"nothing\":null}";

    static Stream<String> patches() {
        return Calls.ALL.entrySet().stream()
                .filter(call -> call.getValue().method().equals("PATCH"))
                .map(Map.Entry::getKey)
                .filter(name -> !name.startsWith("editComment"))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("patches")
    @DisplayName("by each operation of the staff")
    void byStaff(String operation) {
        Call call = Calls.ALL.get(operation);
        Subject subject = Subject.in(call.states().contains("published") ? "published" : Subject.STATELESS, Role.ADMIN);
        new Call(call.method(), call.path(), NOTHING)
                .send(Wire.as(Role.ADMIN), subject)
                .then()
                .statusCode(422)
                .body("violations.find { it.code == 'unknown' }.pointer", equalTo("/nothing"));
    }

    @Test
    @DisplayName("by that of authors of comments")
    void byAuthors() {
        Made article = AComment.articleWith("none");
        var posted = AComment.aComment().postedOn(article);
        RequestSpecification own = Wire.own(posted.path("editToken")).body(NOTHING);
        own.patch(AComment.path(posted.path("id")))
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown_member"))
                .body("violations.pointer", contains("/nothing"));
    }
}
