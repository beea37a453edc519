package org.communique.wire.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.communique.wire.Http;

/** Reads whatever the public may read, from the cache and past it. */
final class PublicReads {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private static final List<String> LISTS = List.of(
            "/articles",
            "/articles?sort=title&limit=3&count=exact",
            "/articles?topic=diplomacy",
            "/articles?topic=statecraft",
            "/articles?party=russia",
            "/articles?party=united-states",
            "/articles?q=notes",
            "/key-outcomes",
            "/key-outcomes?sort=-updatedAt&fields=statement,status",
            "/key-outcomes?party=russia",
            "/key-outcomes?party=united-states&status=fulfilled",
            "/key-outcomes?topic=diplomacy",
            "/key-outcomes?status=fulfilled",
            "/key-outcomes/facets",
            "/key-outcomes/facets?party=russia",
            "/comments",
            "/parties",
            "/parties/russia",
            "/parties/united-states",
            "/parties/usa",
            "/parties/russian-federation",
            "/topics",
            "/topics/diplomacy",
            "/topics/statecraft");

    private static final List<String> OF_ARTICLE =
            List.of("", "/key-outcomes", "/key-outcomes?include=history", "/comments", "/comments?view=tree");

    private static final List<String> OF_OUTCOME = List.of("", "/updates", "/annotation");

    private record Read(String path, String accept) {}

    private final List<Read> reads = new ArrayList<>();

    /** All lists; further things are to be told. */
    PublicReads() {
        LISTS.forEach(this::add);
        reads.add(new Read("/key-outcomes", "text/csv"));
    }

    void add(String path) {
        reads.add(new Read(path, "application/json"));
    }

    void article(String slug) {
        OF_ARTICLE.forEach(below -> add("/articles/" + slug + below));
    }

    void forms(String slug) {
        for (String form : List.of("application/ld+json", "text/markdown", "text/plain")) {
            reads.add(new Read("/articles/" + slug, form));
        }
    }

    void outcome(String id) {
        OF_OUTCOME.forEach(below -> add("/key-outcomes/" + id + below));
    }

    void comment(String id) {
        add("/comments/" + id);
    }

    /** Reads all, so that the cache has them. */
    void warm() {
        reads.forEach(read -> get(read.path(), read.accept()));
    }

    /** Has the cache and the database tell the same of all. */
    void agree(String after) {
        for (Read read : reads) {
            HttpResponse<String> kept = get(read.path(), read.accept());
            HttpResponse<String> made = get(read.path(), read.accept() + ";n=" + NUMBER.incrementAndGet());
            assertEquals(told(made), told(kept), read + " after " + after);
        }
    }

    private static String told(HttpResponse<String> answer) {
        return answer.statusCode() >= 400
                ? String.valueOf(answer.statusCode())
                : answer.statusCode() + " " + answer.headers().firstValue("ETag") + " "
                        + answer.headers().firstValue("Location") + " " + answer.body();
    }

    private static HttpResponse<String> get(String path, String accept) {
        return Http.send(Http.to(path).header("Accept", accept).build());
    }
}
