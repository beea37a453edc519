package org.communique.api.answer;

import io.vertx.ext.web.RoutingContext;

/** A finished answer in the codings in which it may leave. */
public final class Finished {

    private static final String ATTRIBUTE = Finished.class.getName();

    private final Rendered plain;
    private final boolean zips;
    private Rendered zipped;

    /** @param zips whether it may leave in the gzip coding */
    Finished(Rendered plain, boolean zips) {
        this.plain = plain;
        this.zips = zips;
    }

    /** The answer of this request, null when it has none that ended well. */
    public static Finished of(RoutingContext request) {
        return request.get(ATTRIBUTE);
    }

    void leaveWith(RoutingContext request) {
        request.put(ATTRIBUTE, this);
    }

    /** The answer as it is. */
    public Rendered plain() {
        return plain;
    }

    /** The answer in the gzip coding, null where that is not worth it or not to be. */
    public Rendered zipped() {
        if (zips && zipped == null) {
            zipped = Gzip.of(plain);
        }
        return zipped;
    }

    Rendered form(boolean gzip) {
        return gzip && zipped() != null ? zipped : plain;
    }
}
