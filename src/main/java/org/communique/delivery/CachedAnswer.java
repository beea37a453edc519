package org.communique.delivery;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A finished public answer.
 *
 * @param status 200, or that of a redirection
 * @param headers those of every form of it, without what belongs to one form or one request
 * @param plain as it is
 * @param zipped in the gzip coding (RFC 1952), null where that is not worth it
 * @param tags what it shows
 * @param bornAt {@link System#nanoTime()} when it was made
 * @param diesAt the same when the clock makes it untrue
 */
public record CachedAnswer(
        int status,
        List<Map.Entry<String, String>> headers,
        Form plain,
        Form zipped,
        Set<String> tags,
        long bornAt,
        long diesAt) {

    /**
     * An answer in one coding.
     *
     * @param body its bytes
     * @param tag its strong entity tag, quotes included; empty where there is none
     * @param headers those that tell of the body
     * @param head what goes before the body on an HTTP/1.1 connection, up to the headers that belong to one request
     * @param unchanged the same of the 304
     */
    public record Form(
            byte[] body, String tag, List<Map.Entry<String, String>> headers, byte[] head, byte[] unchanged) {

        long size() {
            return (long) body.length + head.length + unchanged.length;
        }
    }

    /** The form for a client that takes gzip, or does not. */
    public Form form(boolean gzip) {
        return gzip && zipped != null ? zipped : plain;
    }

    boolean isAlive(long now) {
        return now - diesAt < 0;
    }

    long size() {
        return plain.size() + (zipped == null ? 0 : zipped.size());
    }
}
