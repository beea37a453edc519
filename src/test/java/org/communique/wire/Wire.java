package org.communique.wire;

import io.restassured.RestAssured;
import io.restassured.builder.RequestSpecBuilder;
import io.restassured.config.DecoderConfig;
import io.restassured.config.ObjectMapperConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import org.communique.access.Role;
import org.communique.contract.ContractFilter;

/** How the tests speak to the program. */
public final class Wire {

    /** The base path of the API. */
    public static final String V1 = "/api/v1";

    /** Asks for no coding, so that entity tags are those which answers to changes have. */
    private static final RestAssuredConfig PLAIN = RestAssured.config()
            .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders())
            .objectMapperConfig(
                    ObjectMapperConfig.objectMapperConfig().jackson2ObjectMapperFactory((type, charset) -> Shape.JSON));

    private Wire() {}

    /** A request of somebody without credentials. */
    public static RequestSpecification anonymous() {
        return RestAssured.given()
                .spec(new RequestSpecBuilder()
                        .setBasePath(V1)
                        .setConfig(PLAIN)
                        .addFilter(new ContractFilter())
                        .build());
    }

    /** A request with the key of a role. */
    public static RequestSpecification as(Role role) {
        return anonymous().header("Authorization", "Bearer " + key(role));
    }

    /** A request with a JSON body. */
    public static RequestSpecification as(Role role, Object body) {
        return as(role).contentType(ContentType.JSON).body(body);
    }

    /** A request of the author of a comment. */
    public static RequestSpecification own(String editToken) {
        return anonymous().contentType(ContentType.JSON).header("Edit-Token", editToken);
    }

    /** The key that {@link EmptyDatabase} makes for a role. */
    public static String key(Role role) {
        return "cmq_" + role.label() + "_" + secret(role);
    }

    static String secret(Role role) {
        return "secret-of-the-test-" + role.label();
    }
}
