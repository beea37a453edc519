package org.communique.start;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jose4j.jwk.RsaJsonWebKey;

/** As much of an OpenID Connect issuer as is asked for its keys, where and when a test wants one. */
final class StandIn implements AutoCloseable {

    private final HttpServer server;
    private final String issuer;

    /** Begins to answer. */
    StandIn(int port, RsaJsonWebKey key) {
        issuer = issuer(port);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        answer("/.well-known/openid-configuration", """
                {"issuer": "%1$s", "jwks_uri": "%1$s/keys", "introspection_endpoint": "%1$s/introspection"}
                """.formatted(issuer));
        answer("/keys", "{\"keys\": [" + key.toJson() + "]}");
        server.start();
    }

    static String issuer(int port) {
        return "http://127.0.0.1:" + port;
    }

    private void answer(String path, String json) {
        server.createContext(path, exchange -> answer(exchange, json.getBytes(StandardCharsets.UTF_8)));
    }

    private static void answer(HttpExchange exchange, byte[] json) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().put("Content-Type", List.of("application/json"));
            // Nobody may come back to one that is gone by way of a connection that was kept.
            exchange.getResponseHeaders().put("Connection", List.of("close"));
            exchange.sendResponseHeaders(200, json.length);
            exchange.getResponseBody().write(json);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
