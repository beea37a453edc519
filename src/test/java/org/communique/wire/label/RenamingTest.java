package org.communique.wire.label;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.communique.access.Role;
import org.communique.wire.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@DisplayName("A topic or party that is renamed")
class RenamingTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName("gets the slug of its name, wherever it is shown, and is found by both")
    void moves(Kind kind) {
        String holder = kind.holder("Arms", "Energy");
        String id = Wire.anonymous().get(kind.one("energy")).path("id");
        kind.rename("energy", " Energy policy ")
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("name", equalTo("Energy policy"))
                .body("slug", equalTo("energy-policy"))
                .body("version", equalTo(1));
        assertEquals(List.of("arms", "energy-policy"), kind.of(holder));
        assertEquals(List.of(holder), kind.filtered("energy-policy"));
        assertEquals(List.of(holder), kind.filtered("energy"));
        assertEquals(List.of(), kind.filtered("energ"));
        Wire.anonymous().get(kind.path).then().body("items.slug", equalTo(List.of("arms", "energy-policy")));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("is still the same when something that has it is written: under no, its present or a former name")
    void isMatched(Kind kind) {
        String holder = kind.holder("Energy");
        kind.rename("energy", "Energy policy");
        String other = kind == Kind.TOPICS ? "summary" : "statement";
        Wire.as(Role.EDITOR, Map.of(other, "Short"))
                .header("If-Match", "*")
                .patch(kind.holders + "/" + holder)
                .then()
                .statusCode(200);
        assertEquals(List.of("energy-policy"), kind.of(holder));
        kind.write(holder, "energy", "Energy Policy", "ENERGY").then().statusCode(200);
        assertEquals(List.of("energy-policy"), kind.of(holder));
        assertEquals(List.of("energy-policy"), kind.of(kind.holder("Energy")));
        assertEquals("1", kind.count());
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("can take another place among those that something has")
    void isReordered(Kind kind) {
        String holder = kind.draft("A", "B", "C");
        kind.write(holder, "C", "B", "A").then().statusCode(200);
        assertEquals(List.of("c", "b", "a"), kind.of(holder));
        kind.write(holder, "B", "C").then().statusCode(200);
        assertEquals(List.of("b", "c"), kind.of(holder));
        kind.write(holder, "D", "C", "A", "B").then().statusCode(200);
        assertEquals(List.of("d", "c", "a", "b"), kind.of(holder));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("keeps its slug when the name is only respelt, and its version when nothing changes")
    void isRespelt(Kind kind) {
        kind.holder("Energy");
        kind.rename("energy", "ENERGY")
                .then()
                .statusCode(200)
                .body("name", equalTo("ENERGY"))
                .body("slug", equalTo("energy"))
                .body("version", equalTo(1));
        kind.rename("energy", "ENERGY").then().statusCode(200).body("version", equalTo(1));
        Wire.as(Role.EDITOR, Map.of())
                .header("If-Match", "*")
                .patch(kind.one("energy"))
                .then()
                .statusCode(200)
                .body("version", equalTo(1));
        Wire.anonymous()
                .redirects()
                .follow(false)
                .get(kind.one("energy"))
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("does not get a slug that another has or had, but may get back one of its own")
    void mayNotTake(Kind kind) {
        kind.holder("Energy", "Arms");
        kind.rename("energy", "Energy policy").then().statusCode(200);
        for (String name : List.of("energy", "Energy policy")) {
            kind.rename("arms", name).then().statusCode(409).body("code", equalTo("slug_taken"));
        }
        Wire.anonymous()
                .get(kind.one("arms"))
                .then()
                .body("name", equalTo("Arms"))
                .body("version", equalTo(0));
        kind.rename("energy-policy", "Energy").then().statusCode(200).body("slug", equalTo("energy"));
        kind.rename("arms", "Energy policy").then().statusCode(409);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("can be changed under a former slug too, from its present version")
    void isChangedByFormerSlug(Kind kind) {
        kind.holder("Energy");
        String first = kind.etag("energy");
        kind.rename("energy", "Power").then().statusCode(200);
        Wire.as(Role.EDITOR, Map.of("name", "Fuel"))
                .header("If-Match", first)
                .patch(kind.one("energy"))
                .then()
                .statusCode(412)
                .header("ETag", kind.etag("power"));
        Wire.as(Role.EDITOR, Map.of("name", "Fuel"))
                .header("If-Match", kind.etag("power"))
                .patch(kind.one("energy"))
                .then()
                .statusCode(200)
                .body("slug", equalTo("fuel"));
    }
}
