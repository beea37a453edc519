package org.communique.start;

import io.quarkus.vertx.http.HttpServer;
import jakarta.inject.Singleton;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the running program answers, as a person on this machine would type it. */
@Singleton
class ApiAddress {

    private static final Set<String> ALL_ADDRESSES = Set.of("0.0.0.0", "::");

    private final String host;
    private final int port;

    ApiAddress(
            HttpServer server,
            @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "quarkus.http.port") int configuredPort) {
        this.host = ALL_ADDRESSES.contains(host) ? "localhost" : host;
        // A configured port 0 means any free one. After a live reload the server, which lives on, does not tell its
        // port again.
        this.port = server.getPort() > 0 ? server.getPort() : configuredPort;
    }

    String base() {
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }
}
