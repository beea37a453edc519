package org.communique.cdn;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/** Somebody to be told what changed, who keeps each call and answers as a test wants. */
final class FakeCdn implements AutoCloseable {

    static final String TOKEN = "token-of-the-purges";

    private static final List<String> TOLD = List.of("Fastly-Key", "Surrogate-Key", "Authorization", "xkey-purge");

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final BlockingQueue<String> calls = new LinkedBlockingQueue<>();
    private final HttpServer server;

    private volatile int status = 200;
    private volatile boolean silent;
    private volatile Consumer<String> during = call -> {};

    FakeCdn() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    private void handle(HttpExchange exchange) throws IOException {
        StringBuilder call = new StringBuilder(exchange.getRequestMethod() + " " + exchange.getRequestURI());
        TOLD.stream()
                .filter(exchange.getRequestHeaders()::containsKey)
                .forEach(name -> call.append('\n')
                        .append(name)
                        .append(": ")
                        .append(exchange.getRequestHeaders().getFirst(name)));
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        call.append(body.isEmpty() ? "" : "\n\n" + body);
        calls.add(call.toString());
        during.accept(call.toString());
        if (!silent) {
            exchange.getResponseHeaders().set("Location", "/elsewhere");
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        }
    }

    FakeCdn answering(int other) {
        status = other;
        return this;
    }

    FakeCdn silent() {
        silent = true;
        return this;
    }

    /** Does something before it answers a call. */
    void during(Consumer<String> done) {
        during = done;
    }

    /** The calls so far, which it forgets. */
    List<String> calls() {
        List<String> all = new ArrayList<>();
        calls.drainTo(all);
        return all;
    }

    /** The tags that Varnish was told since, by name. */
    List<String> tags() {
        return calls().stream()
                .flatMap(call -> Arrays.stream(call.replaceFirst("(?s).*: ", "").split(" ")))
                .sorted()
                .toList();
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    /** The program's side of it. */
    Cdn told(CdnForm form) {
        return new Cdn(settings(form, TOKEN, Duration.ofSeconds(20), at("/id/purge")));
    }

    static CdnSettings settings(CdnForm form, String token, Duration timeout, URI... urls) {
        return new CdnSettings() {
            @Override
            public CdnForm form() {
                return form;
            }

            @Override
            public Optional<List<URI>> url() {
                return urls.length == 0 ? Optional.empty() : Optional.of(Arrays.asList(urls));
            }

            @Override
            public Optional<String> token() {
                return Optional.ofNullable(token);
            }

            @Override
            public Duration timeout() {
                return timeout;
            }
        };
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
