package org.communique.wire.label;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.communique.access.Role;
import org.communique.wire.AnArticle;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@DisplayName("DELETE of a topic or party")
class DeletionTest {

    private static void leftUnused(Kind kind, String name) {
        String holder = kind.draft(name);
        kind.write(holder).then().statusCode(200);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("removes one that nothing has, and frees its slugs")
    void removes(Kind kind) {
        leftUnused(kind, "Energy");
        kind.rename("energy", "Power").then().statusCode(200);
        kind.delete("power").then().statusCode(204);
        for (String slug : List.of("energy", "power")) {
            Wire.as(Role.EDITOR)
                    .redirects()
                    .follow(false)
                    .get(kind.one(slug))
                    .then()
                    .statusCode(404);
        }
        kind.delete("power").then().statusCode(404);
        String holder = kind.holder("Power", "Energy");
        assertEquals(List.of("power", "energy"), kind.of(holder));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("is 409 while anything has it, be it a draft or in the trash")
    void keepsUsed(Kind kind) {
        Made trashed = AnArticle.anArticle().having("topics", List.of("A")).draft();
        kind.made(article -> trashed, List.of("A"));
        Wire.as(Role.EDITOR)
                .header("If-Match", "*")
                .delete(trashed.path())
                .then()
                .statusCode(204);
        kind.draft("B");
        kind.holder("C");
        for (String slug : List.of("a", "b", "c")) {
            kind.delete(slug).then().statusCode(409).body("code", equalTo("in_use"));
            Wire.as(Role.EDITOR).get(kind.one(slug)).then().statusCode(200);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("takes its present tag")
    void wantsIfMatch(Kind kind) {
        leftUnused(kind, "Energy");
        String stale = kind.etag("energy");
        kind.rename("energy", "ENERGY").then().statusCode(200);
        String one = kind.one("energy");
        Wire.as(Role.EDITOR).delete(one).then().statusCode(428);
        Wire.as(Role.EDITOR)
                .header("If-Match", stale)
                .delete(one)
                .then()
                .statusCode(412)
                .header("ETag", kind.etag("energy"));
        Wire.as(Role.EDITOR)
                .header("If-Match", kind.etag("energy"))
                .delete(one)
                .then()
                .statusCode(204);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("is for editors, and for what is there")
    void isForEditors(Kind kind) {
        leftUnused(kind, "Energy");
        Wire.anonymous()
                .header("If-Match", "*")
                .delete(kind.one("energy"))
                .then()
                .statusCode(401);
        for (Role role : List.of(Role.READER, Role.AUTHOR, Role.MODERATOR)) {
            Wire.as(role)
                    .header("If-Match", "*")
                    .delete(kind.one("energy"))
                    .then()
                    .statusCode(403);
        }
        kind.delete("none").then().statusCode(404);
        kind.delete("Energy").then().statusCode(404);
    }
}
