package org.communique.wire.delivery;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.communique.wire.Http;
import org.communique.wire.Statements;
import org.communique.wire.Wire;

/** Reads and tells whether that took anything from the database. */
final class Kept {

    private Kept() {}

    static HttpResponse<String> get(String path, String... headers) {
        return Http.send((headers.length == 0 ? Http.to(path) : Http.to(path).headers(headers)).build());
    }

    /** Whether a read is answered without a statement. */
    static boolean isKept(String path, String... headers) {
        return Statements.during(() -> get(path, headers)) == 0;
    }

    /** What comes back for some lines on one connection, to its end; the last of them has to ask for that. */
    static String raw(String... lines) {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            String text = String.join("\r\n", lines).replace(" /", " " + Wire.V1 + "/") + "\r\n\r\n";
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
