package org.communique.wire.access;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.access.Role;
import org.communique.wire.AnArticle;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Http;
import org.communique.wire.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("Credentials")
class WhoamiTest {

    private static final Map<Role, List<String>> ROLES = Map.of(
            Role.READER, List.of("reader"),
            Role.AUTHOR, List.of("author"),
            Role.EDITOR, List.of("reader", "author", "editor"),
            Role.MODERATOR, List.of("reader", "moderator"),
            Role.ADMIN, List.of("reader", "author", "editor", "moderator", "admin"));

    @ParameterizedTest
    @EnumSource(Role.class)
    @DisplayName("GET /whoami tells all roles of a key")
    void tellsRoles(Role role) {
        Wire.as(role)
                .get("/whoami")
                .then()
                .statusCode(200)
                .body("keySet()", equalTo(Set.of("authenticated", "subject", "roles")))
                .body("authenticated", equalTo(true))
                .body("subject", matchesPattern("key:[0-9a-f-]{36}"))
                .body("roles", equalTo(ROLES.get(role)));
    }

    @Test
    @DisplayName("GET /whoami tells the public that it is the public")
    void tellsThePublic() {
        Wire.anonymous()
                .get("/whoami")
                .then()
                .statusCode(200)
                .body("", equalTo(Map.of("authenticated", false, "roles", List.of())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bearer",
                "Bearer ",
                "Basic Zm9vOmJhcg==",
                "Bearer x",
                "Bearer cmq_editor",
                "Bearer cmq_editor_",
                "Bearer cmq_editor_short",
                "Bearer cmq_nobody_secret-of-the-test-editor",
                "Digest a=b",
                "Bearer cmq_editor_secret-of-the-test-admin",
                "Bearer cmq_editor_secret-of-the-test-editor x",
                "cmq_editor_secret-of-the-test-editor",
                "Bearer CMQ_editor_secret-of-the-test-editor",
                "Bearer eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhbmEiLCJyb2xlcyI6WyJhZG1pbiJdfQ.c2lnbmF0dXJl"
            })
    @DisplayName("that are no key in force are 401, also where none are needed")
    void refusesBadCredentials(String header) {
        Made made = AnArticle.anArticle().published();
        for (String path : List.of("/articles", "/whoami", made.path(), "/topics")) {
            Wire.anonymous()
                    .header("Authorization", header)
                    .get(path)
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .header("WWW-Authenticate", "Bearer")
                    .body("code", equalTo("unauthenticated"));
        }
        Wire.anonymous().get(made.path()).then().statusCode(200);
    }

    @Test
    @DisplayName("that stand twice are 401")
    void refusesTwoHeaders() {
        String key = "Bearer " + Wire.key(Role.EDITOR);
        assertEquals(
                401,
                Http.send(Http.to("/articles")
                                .header("Authorization", key)
                                .header("Authorization", key)
                                .build())
                        .statusCode());
    }

    @Test
    @DisplayName("may spell the scheme in any case (RFC 9110, section 11.1)")
    void takesTheSchemeInAnyCase() {
        Wire.anonymous()
                .header("Authorization", "bEARER  " + Wire.key(Role.EDITOR))
                .get("/whoami")
                .then()
                .statusCode(200)
                .body("authenticated", equalTo(true));
    }
}
