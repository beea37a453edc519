package org.communique.wire;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** HTTP/1.1 as bytes over one connection, on which it is the test that says what goes when. */
public final class RawHttp implements AutoCloseable {

    /** An answer's status, head with names in lower case, and body. */
    public record Answer(int status, String head, String body) {

        /** A header by its name in lower case, null where it is not there. */
        public String header(String name) {
            return head.lines()
                    .filter(line -> line.startsWith(name + ": "))
                    .map(line -> line.substring(name.length() + 2))
                    .findFirst()
                    .orElse(null);
        }
    }

    private final int port;
    private Socket socket;
    private InputStream in;

    /** Connects when something is written. */
    public RawHttp(int port) {
        this.port = port;
    }

    /** A request without a body, below the API's base path. */
    public static String request(String method, String path, String... headers) {
        String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        return method + " " + Wire.V1 + path + " HTTP/1.1\r\nHost: localhost\r\n" + more + "\r\n";
    }

    public void write(String bytes) {
        try {
            if (socket == null) {
                socket = new Socket("localhost", port);
                socket.setTcpNoDelay(true);
                socket.setSoTimeout(10_000);
                in = new BufferedInputStream(socket.getInputStream());
            }
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The next answer.
     *
     * @param head whether it is to a HEAD
     * @throws UncheckedIOException when the connection is dropped without one
     */
    public Answer answer(boolean head) {
        try {
            return read(head);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The answer to a request other than HEAD. */
    public Answer asked(String request) {
        write(request);
        return answer(false);
    }

    /** As {@link #write} and {@link #answer}; connects anew after an answer that closes the connection. */
    public Answer send(String request, boolean head) {
        write(request);
        Answer answer = answer(head);
        if (answer.head().contains("connection: close") || answer.head().startsWith("http/1.0")) {
            close();
        }
        return answer;
    }

    private Answer read(boolean headOnly) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int name = line.indexOf(':') < 0 ? line.length() : line.indexOf(':');
            lines.append(line.substring(0, name).toLowerCase(Locale.ROOT))
                    .append(line.substring(name))
                    .append('\n');
        }
        String head = lines.toString();
        int status = Integer.parseInt(head.substring(9, 12));
        boolean bare = headOnly || status == 204 || status == 304 || status / 100 == 1;
        Answer bodiless = new Answer(status, head, "");
        return bare ? bodiless : new Answer(status, head, body(bodiless));
    }

    private String body(Answer answer) throws IOException {
        if (answer.head().contains("transfer-encoding: chunked")) {
            StringBuilder body = new StringBuilder();
            for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
                body.append(bytes(size));
                line();
            }
            line();
            return body.toString();
        }
        String length = answer.header("content-length");
        return length == null ? "" : bytes(Integer.parseInt(length));
    }

    private String bytes(int length) throws IOException {
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("Dropped after: " + line);
            }
            if (c != '\r') {
                line.write(c);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() {
        try {
            if (socket != null) {
                socket.close();
                socket = null;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
