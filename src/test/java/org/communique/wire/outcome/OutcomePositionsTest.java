package org.communique.wire.outcome;

import static org.communique.wire.AnArticle.anArticle;
import static org.communique.wire.outcome.AnOutcome.anOutcome;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.communique.access.Role;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Shape;
import org.communique.wire.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("The position of an outcome")
class OutcomePositionsTest {

    private Made article;
    private String second;

    @BeforeEach
    void threeOutcomes() {
        article = anArticle().draft();
        anOutcome().saying("A").addedTo(article);
        second = anOutcome().saying("B").addedTo(article);
        anOutcome().saying("C").addedTo(article);
    }

    private void stand(String... statements) {
        var list = Wire.as(Role.EDITOR).get(article.path() + "/key-outcomes");
        assertEquals(List.of(statements), Shape.each(list, "statement"));
        List<String> dense = IntStream.rangeClosed(1, statements.length)
                .mapToObj(String::valueOf)
                .toList();
        assertEquals(dense, Shape.each(list, "position"));
    }

    @ParameterizedTest
    @DisplayName("is where a new one is put: at the front, in the middle, or last")
    @CsvSource({"1, DABC", "2, ADBC", "3, ABDC", "4, ABCD", "200, ABCD"})
    void inserts(int position, String order) {
        anOutcome()
                .saying("D")
                .having("position", position)
                .sentTo(article)
                .then()
                .statusCode(201);
        stand(order.split(""));
    }

    @ParameterizedTest
    @DisplayName("moves by patch")
    @CsvSource({"1, BAC", "2, ABC", "3, ACB", "99, ACB"})
    void moves(int position, String order) {
        AnOutcome.patch(second, Map.of("position", position))
                .then()
                .statusCode(200)
                .body("position", equalTo(order.indexOf('B') + 1));
        stand(order.split(""));
    }

    @Test
    @DisplayName("stays when it is not named")
    void stays() {
        AnOutcome.patch(second, Map.of("statement", "E")).then().statusCode(200).body("position", equalTo(2));
        Wire.as(Role.EDITOR, anOutcome().saying("F").body())
                .header("If-Match", "*")
                .put(AnOutcome.path(second))
                .then()
                .statusCode(200)
                .body("position", equalTo(2));
        stand("A", "F", "C");
    }

    @Test
    @DisplayName("leaves no gap after a removal")
    void closesGaps() {
        Wire.as(Role.EDITOR)
                .header("If-Match", "*")
                .delete(AnOutcome.path(second))
                .then()
                .statusCode(204);
        stand("A", "C");
        anOutcome().saying("D").sentTo(article).then().body("position", equalTo(3));
        stand("A", "C", "D");
    }

    @ParameterizedTest
    @DisplayName("is from 1 to 200")
    @ValueSource(ints = {0, -1, 201})
    void isBounded(int position) {
        anOutcome()
                .having("position", position)
                .sentTo(article)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/position"))
                .body("violations.code", contains("out_of_range"));
    }

    @Nested
    @DisplayName("in an article with 200 outcomes")
    class Full {

        @Test
        @DisplayName("is refused to one more, until one is removed")
        void isRefused() {
            for (int i = 4; i <= 200; i++) {
                anOutcome().saying("S" + i).addedTo(article);
            }
            anOutcome().sentTo(article).then().statusCode(409).body("code", equalTo("limit_reached"));
            Wire.as(Role.EDITOR)
                    .header("If-Match", "*")
                    .delete(AnOutcome.path(second))
                    .then()
                    .statusCode(204);
            anOutcome()
                    .having("position", 200)
                    .sentTo(article)
                    .then()
                    .statusCode(201)
                    .body("position", equalTo(200));
        }
    }
}
