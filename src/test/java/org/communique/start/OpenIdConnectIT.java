package org.communique.start;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packaged program with the tokens of a real provider. The program is there before the provider. */
@DisplayName("With Keycloak as the issuer")
class OpenIdConnectIT {

    private static final String KEY = "cmq_operator_0123456789abcdef";

    @TempDir
    static Path directory;

    private static Keycloak keycloak;
    private static RunningProgram program;

    @BeforeAll
    static void start() {
        keycloak = Keycloak.launch();
        Map<String, String> environment = new HashMap<>(OwnDatabase.environment());
        environment.put("COMMUNIQUE_ACCESS_ADMIN_KEY", KEY);
        environment.put("COMMUNIQUE_ACCESS_ISSUER", keycloak.issuer());
        environment.put("COMMUNIQUE_ACCESS_AUDIENCE", "communique");
        environment.put("COMMUNIQUE_ACCESS_ROLES_CLAIM", "realm_access/roles");
        program = RunningProgram.start(directory, environment);
        keycloak.awaitReady();
    }

    @AfterAll
    static void stop() {
        try {
            program.close();
        } finally {
            keycloak.close();
        }
    }

    private static RequestSpecification as(String user) {
        return bearing(keycloak.token("access_token", user, "desk"));
    }

    private static RequestSpecification bearing(String token) {
        return given().baseUri(program.base().toString())
                .basePath("/api/v1")
                .contentType("application/json")
                .header("Authorization", "Bearer " + token);
    }

    @ParameterizedTest
    @CsvSource({
        "reader, reader",
        "author, author",
        "editor, reader author editor",
        "moderator, reader moderator",
        "admin, reader author editor moderator admin",
        "deputy, reader author editor moderator",
        "visitor,"
    })
    @DisplayName("a token grants the roles in its claim, and ignores what is none")
    void grantsRoles(String user, String roles) {
        as(user).get("/whoami")
                .then()
                .statusCode(200)
                .body("authenticated", equalTo(true))
                .body("subject", matchesPattern("oidc:[0-9a-f-]{36}"))
                .body("roles", equalTo(roles == null ? List.of() : List.of(roles.split(" "))));
    }

    @Test
    @DisplayName("an author has own drafts, under each new token")
    void ownsDrafts() {
        Map<String, Object> draft = Map.of("title", "Ports sign accord", "body", "Pilots are shared.");
        String path = "/articles/"
                + as("author")
                        .body(draft)
                        .post("/articles")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("slug");
        as("author").get(path).then().statusCode(200).body("status", equalTo("draft"));
        as("editor").get(path).then().statusCode(200);
        as("visitor").get(path).then().statusCode(404);
        as("author")
                .body("{}")
                .header("If-Match", "*")
                .put(path + "/publication")
                .then()
                .statusCode(403);
    }

    @Test
    @DisplayName("a token without a role reads what is public and may do nothing else")
    void grantsNothingWithoutARole() {
        as("visitor").get("/articles").then().statusCode(200);
        as("visitor").get("/articles?status=draft").then().statusCode(403);
        as("visitor").body("{}").post("/articles").then().statusCode(403).body("code", equalTo("forbidden"));
        as("visitor").get("/moderation/comments").then().statusCode(403);
        as("visitor").get("/api-keys").then().statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({"access_token, elsewhere", "id_token, desk", "refresh_token, desk"})
    @DisplayName("a token for another program, or of another use, is 401")
    void refusesTokensForOthers(String kind, String client) {
        bearing(keycloak.token(kind, "admin", client))
                .get("/articles")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer")
                .body("code", equalTo("unauthenticated"));
    }

    @Test
    @DisplayName("API keys go on working")
    void takesKeys() {
        bearing(KEY).get("/api-keys").then().statusCode(200);
        as("admin").get("/api-keys").then().statusCode(200);
    }
}
