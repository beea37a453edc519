package org.communique.wire.garbage;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** HTTP/1.1 as bytes over one connection that is opened again only after an answer that closes it. */
final class RawHttp implements AutoCloseable {

    /** An answer's status, lower-case head and body. */
    record Answer(int status, String head, String body) {}

    private final int port;
    private Socket socket;
    private InputStream in;

    RawHttp(int port) {
        this.port = port;
    }

    /** @throws IOException when the connection is dropped without an answer */
    Answer send(byte[] request, boolean head) throws IOException {
        if (socket == null) {
            socket = new Socket("localhost", port);
            socket.setSoTimeout(10_000);
            in = new BufferedInputStream(socket.getInputStream());
        }
        socket.getOutputStream().write(request);
        Answer answer = read(head);
        if (answer.head().contains("connection: close") || answer.head().startsWith("http/1.0")) {
            close();
        }
        return answer;
    }

    private Answer read(boolean headOnly) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String line = line(); !line.isEmpty(); line = line()) {
            lines.append(line.toLowerCase(Locale.ROOT)).append('\n');
        }
        String head = lines.toString();
        int status = Integer.parseInt(head.substring(9, 12));
        boolean bare = headOnly || status == 204 || status == 304 || status / 100 == 1;
        return new Answer(status, head, bare ? "" : body(head));
    }

    private String body(String head) throws IOException {
        if (head.contains("transfer-encoding: chunked")) {
            StringBuilder body = new StringBuilder();
            for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
                body.append(bytes(size));
                line();
            }
            line();
            return body.toString();
        }
        int at = head.indexOf("content-length: ");
        return at < 0 ? "" : bytes(Integer.parseInt(head.substring(at + 16, head.indexOf('\n', at))));
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
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }
}
