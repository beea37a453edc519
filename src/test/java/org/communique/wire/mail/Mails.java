package org.communique.wire.mail;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.communique.contract.ContractFilter;

/** What people and their programs do with mails. */
final class Mails {

    private Mails() {}

    /** A request of an address as it stands in a mail. */
    static RequestSpecification follow() {
        return RestAssured.given().filter(new ContractFilter()).urlEncodingEnabled(false);
    }

    /** Confirms as a program does. */
    static Response confirm(Received mail) {
        return confirm(mail.path().replaceFirst("\\?.*", ""), mail.token());
    }

    static Response confirm(String path, String token) {
        return follow().contentType(ContentType.JSON)
                .body(Map.of("token", token))
                .post(path);
    }

    /** Ends mails as a mail program does (RFC 8058). */
    static Response oneClick(String path) {
        return follow().contentType("application/x-www-form-urlencoded")
                .body("List-Unsubscribe=One-Click")
                .post(path);
    }
}
