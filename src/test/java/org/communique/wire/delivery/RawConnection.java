package org.communique.wire.delivery;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.wire.Wire;

/** One HTTP/1.1 connection, on which it is the test that says which bytes go when. */
final class RawConnection implements Closeable {

    private final Socket socket;

    RawConnection() {
        try {
            socket = new Socket("localhost", RestAssured.port);
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(20_000);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What came back. */
    record Answer(String head, String body) {

        int status() {
            return Integer.parseInt(head.substring(9, 12));
        }

        /** Null where it is not there. */
        String header(String name) {
            Matcher found = Pattern.compile("(?i)\r\n" + name + ": (.*)\r\n").matcher(head);
            return found.find() ? found.group(1) : null;
        }
    }

    /** A request without a body. */
    static String request(String method, String path, String... headers) {
        String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        return method + " " + Wire.V1 + path + " HTTP/1.1\r\nHost: localhost\r\n" + more + "\r\n";
    }

    void send(String bytes) {
        try {
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next answer, to a request other than HEAD. */
    Answer answer() {
        Answer answer = head();
        String length = answer.header("Content-Length");
        try {
            byte[] body = socket.getInputStream().readNBytes(length == null ? 0 : Integer.parseInt(length));
            return new Answer(answer.head(), new String(body, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next answer, to a HEAD. */
    Answer head() {
        StringBuilder head = new StringBuilder();
        try {
            InputStream in = socket.getInputStream();
            while (head.indexOf("\r\n\r\n") < 0) {
                int next = in.read();
                assertTrue(next >= 0, "The connection ends");
                head.append((char) next);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Answer(head.toString(), "");
    }

    Answer asked(String request) {
        send(request);
        return answer();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
