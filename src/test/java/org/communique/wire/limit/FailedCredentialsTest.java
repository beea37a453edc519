package org.communique.wire.limit;

import static org.communique.wire.limit.Elsewhere.assertGranted;
import static org.communique.wire.limit.Elsewhere.assertLeft;
import static org.communique.wire.limit.Elsewhere.assertRefused;
import static org.communique.wire.limit.Elsewhere.assertUnlimited;
import static org.communique.wire.limit.Elsewhere.at;

import io.quarkus.test.junit.QuarkusTest;
import org.communique.access.Role;
import org.communique.wire.Http;
import org.communique.wire.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Bad credentials")
class FailedCredentialsTest {

    private static final int MOST = 30;
    private static final String POLICY = "credentials";

    private static void guess(Elsewhere client, int times) {
        assertGranted(
                times,
                401,
                Http.together(
                        times + 20,
                        i -> client.to("/whoami")
                                .header("Authorization", "Bearer cmq_admin_guess-number-" + (1_000_000 + i))
                                .build()));
    }

    @Test
    @DisplayName("are 401, and 429 when they are too many: then the right ones, too, so that guessing leads nowhere")
    void areLimited() {
        Elsewhere client = at("192.0.2.101");
        assertLeft(client.bearing("garbage").get("/articles").then().statusCode(401), POLICY, MOST - 1);
        assertLeft(client.bearing("a.b.c").get("/none").then().statusCode(401), POLICY, MOST - 2);
        assertLeft(
                client.anonymous()
                        .header("Authorization", "Basic YTpi")
                        .post("/articles")
                        .then()
                        .statusCode(401),
                POLICY,
                MOST - 3);
        guess(client, MOST - 3);
        assertRefused(client.as(Role.ADMIN).get("/whoami").then(), POLICY);
        assertRefused(client.as(Role.ADMIN).get("/articles").then(), POLICY);
        assertRefused(client.bearing("garbage").get("/articles").then(), POLICY);
        client.anonymous().get("/articles").then().statusCode(200);
        at("192.0.2.102").as(Role.ADMIN).get("/whoami").then().statusCode(200);
    }

    @Test
    @DisplayName("do not lock out those that were good from the same client before")
    void lockNobodyOut() {
        Elsewhere client = at("192.0.2.103");
        assertUnlimited(client.as(Role.EDITOR).get("/whoami").then().statusCode(200));
        guess(client, MOST);
        client.as(Role.EDITOR).get("/whoami").then().statusCode(200);
        assertRefused(client.as(Role.ADMIN).get("/whoami").then(), POLICY);
    }

    @Test
    @DisplayName("do not include good ones, missing ones, and those whose role is too low")
    void areBad() {
        Elsewhere client = at("192.0.2.104");
        for (int i = 0; i < 3; i++) {
            assertUnlimited(client.as(Role.READER).get("/whoami").then().statusCode(200));
            assertUnlimited(client.as(Role.READER).get("/api-keys").then().statusCode(403));
            assertUnlimited(client.anonymous().get("/api-keys").then().statusCode(401));
        }
        assertLeft(client.bearing("garbage").get("/whoami").then().statusCode(401), POLICY, MOST - 1);
    }

    @Test
    @DisplayName("are not limited where nobody is")
    void areNotLimitedWhereNobodyIs() {
        assertUnlimited(Wire.anonymous()
                .header("Authorization", "Bearer garbage")
                .get("/whoami")
                .then()
                .statusCode(401));
    }
}
