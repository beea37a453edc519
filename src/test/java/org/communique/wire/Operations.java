package org.communique.wire;

import io.restassured.response.Response;
import org.communique.access.Role;

/** Calls that must succeed, by an administrator. */
final class Operations {

    private Operations() {}

    static void reads(String... paths) {
        for (String path : paths) {
            Response whole = Wire.as(Role.ADMIN).get(path);
            whole.then().statusCode(200);
            Wire.as(Role.ADMIN)
                    .header("If-None-Match", whole.header("ETag"))
                    .get(path)
                    .then()
                    .statusCode(304);
            Wire.as(Role.ADMIN).head(path).then().statusCode(200);
        }
    }

    static Response changes(String method, String path, Object body) {
        Response response = Wire.as(Role.ADMIN, body).header("If-Match", "*").request(method, path);
        response.then().statusCode(200);
        return response;
    }

    static void removes(String path) {
        Wire.as(Role.ADMIN).header("If-Match", "*").delete(path).then().statusCode(204);
    }
}
