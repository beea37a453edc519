package org.communique.start;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jose4j.jwk.RsaJsonWebKey;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program while its issuer is away, comes, changes its keys and goes: one life of the two, in order. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("With an issuer that comes and goes")
class IssuedTokensIT {

    private static final String KEY = "cmq_operator_0123456789abcdef";
    private static final int PORT = RunningProgram.freePort();
    private static final String ISSUER = StandIn.issuer(PORT);
    private static final RsaJsonWebKey FIRST = Token.key("first");
    private static final RsaJsonWebKey SECOND = Token.key("second");

    @TempDir
    static Path directory;

    private static RunningProgram program;
    private static StandIn issuer;

    @BeforeAll
    static void start() {
        Map<String, String> environment = new HashMap<>(OwnDatabase.environment());
        environment.put("COMMUNIQUE_ACCESS_ADMIN_KEY", KEY);
        environment.put("COMMUNIQUE_ACCESS_ISSUER", ISSUER);
        environment.put("COMMUNIQUE_ACCESS_AUDIENCE", "communique");
        environment.put("COMMUNIQUE_LIMIT_CREDENTIALS", "off");
        program = RunningProgram.start(directory, environment);
    }

    @AfterAll
    static void stop() {
        if (issuer != null) {
            issuer.close();
        }
        program.close();
    }

    private static ValidatableResponse whoami(String token) {
        return given().header("Authorization", "Bearer " + token)
                .get(program.base() + "/api/v1/whoami")
                .then();
    }

    private static Token token() {
        return Token.of(ISSUER);
    }

    private static void assertRefused(String token) {
        whoami(token)
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer")
                .body("code", equalTo("unauthenticated"));
    }

    @Test
    @Order(1)
    @DisplayName("while it is away, its tokens are 503, all else is as ever")
    void isAway() {
        whoami(token().signed(FIRST))
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "5")
                .body("code", equalTo("unavailable"));
        whoami(KEY).statusCode(200);
        given().get(program.base() + "/api/v1/articles").then().statusCode(200);
        assertRefused("garbage");
        assertRefused("a.b.");
    }

    @Test
    @Order(2)
    @DisplayName("its tokens are taken as soon as it is there")
    void comes() {
        issuer = new StandIn(PORT, FIRST);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> whoami(token().signed(FIRST)).extract().statusCode() == 200);
        whoami(token().signed(FIRST))
                .body(
                        "",
                        equalTo(Map.of(
                                "authenticated",
                                true,
                                "subject",
                                "oidc:ana",
                                "roles",
                                List.of("reader", "author", "editor"))));
        whoami(token().with("aud", List.of("mail", "communique")).signed(FIRST)).statusCode(200);
    }

    @Test
    @Order(3)
    @DisplayName("a new key of it is fetched when a token names it")
    void changesItsKey() {
        issuer.close();
        issuer = new StandIn(PORT, SECOND);
        whoami(token().signed(SECOND)).statusCode(200);
        assertRefused(token().signed(FIRST));
    }

    @Test
    @Order(4)
    @DisplayName("a roles claim of any shape grants what it names, and nothing else")
    void readsAnyClaim() {
        Map<Object, List<String>> shapes = new HashMap<>();
        shapes.put("reader author", List.of("reader", "author"));
        shapes.put("", List.of());
        shapes.put(Map.of("admin", true), List.of());
        shapes.put(List.of(), List.of());
        shapes.put(
                List.of("ADMIN", "admins", 1, true, Map.of("a", "admin"), List.of("admin"), "reader"),
                List.of("reader"));
        shapes.put(7, List.of());
        shapes.put(null, List.of());
        shapes.forEach((claim, roles) -> whoami(token().with("roles", claim).signed(SECOND))
                .statusCode(200)
                .body("roles", equalTo(roles)));
    }

    @Test
    @Order(5)
    @DisplayName("bad tokens are 401")
    void refusesBadTokens() {
        String good = token().signed(SECOND);
        String claims = good.split("\\.")[1];
        List<String> bad = new ArrayList<>(List.of(
                token().expired().signed(SECOND),
                token().early().signed(SECOND),
                token().with("exp", null).signed(SECOND),
                token().with("sub", null).signed(SECOND),
                token().with("iat", null).signed(SECOND),
                token().with("iss", null).signed(SECOND),
                token().with("iss", ISSUER + "/").signed(SECOND),
                token().with("aud", null).signed(SECOND),
                token().with("aud", "mail").signed(SECOND),
                token().with("aud", List.of()).signed(SECOND),
                token().unsigned(SECOND),
                token().signedWithPublicKey(SECOND),
                token().signed(Token.key("second")),
                good.replace(
                        claims, token().with("roles", "admin").signed(SECOND).split("\\.")[1]),
                good.substring(0, good.length() - 8),
                good + ".x",
                "a.b.c",
                "e30.e30.e30",
                good.substring(good.indexOf('.'))));
        Stream.of("sub", "exp", "iss", "aud")
                .forEach(claim -> bad.add(token().with(claim, Map.of("a", 1)).signed(SECOND)));
        bad.forEach(IssuedTokensIT::assertRefused);
        whoami(good).statusCode(200);
    }

    @Test
    @Order(6)
    @DisplayName("while it is away again, the keys that are known still do")
    void goes() {
        issuer.close();
        whoami(token().signed(SECOND)).statusCode(200);
        assertRefused(token().signed(Token.key("third")));
        whoami(KEY).statusCode(200);
        assertEquals("", program.stderr());
    }
}
