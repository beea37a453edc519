package org.communique.cdn;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Set;
import java.util.stream.Collectors;

/** How a cache in front is told by HTTP what changed. Tags are of letters, digits and hyphens. */
public enum CdnForm {

    /** There is none. */
    NONE(0),

    /** Fastly's purge by surrogate keys. */
    FASTLY(256),

    /** Cloudflare's purge by cache tags. */
    CLOUDFLARE(30),

    /** What Varnish is told by {@code PURGE}, if its configuration is that of {@code cdn.md}. */
    VARNISH(256);

    /** The tag of whatever there is. */
    static final String ALL = "*";

    static final String PURGE = "/purge";

    private final int most;

    CdnForm(int most) {
        this.most = most;
    }

    /** Tags that go in one call at most. */
    int most() {
        return most;
    }

    /** Whether nobody is told anything without a token. */
    boolean needsToken() {
        return this == FASTLY || this == CLOUDFLARE;
    }

    /**
     * A call.
     *
     * @param token null for none
     */
    HttpRequest.Builder call(URI url, String token, Set<String> tags) {
        boolean all = tags.contains(ALL);
        return switch (this) {
            case FASTLY -> {
                HttpRequest.Builder call = HttpRequest.newBuilder(all ? URI.create(url + "_all") : url)
                        .header("Fastly-Key", token)
                        .POST(BodyPublishers.noBody());
                yield all ? call : call.header("Surrogate-Key", String.join(" ", tags));
            }
            case CLOUDFLARE ->
                HttpRequest.newBuilder(url)
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(all ? "{\"purge_everything\":true}" : json(tags)));
            case VARNISH -> {
                HttpRequest.Builder call = HttpRequest.newBuilder(url)
                        .header("xkey-purge", all ? ALL : String.join(" ", tags))
                        .method("PURGE", BodyPublishers.noBody());
                yield token == null ? call : call.header("Authorization", "Bearer " + token);
            }
            case NONE -> throw new IllegalStateException("There is nobody to be told");
        };
    }

    private static String json(Set<String> tags) {
        return tags.stream().collect(Collectors.joining("\",\"", "{\"tags\":[\"", "\"]}"));
    }
}
