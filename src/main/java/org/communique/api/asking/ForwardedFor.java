package org.communique.api.asking;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.net.AddressLiteral;

/**
 * The addresses that proxies have told in {@code X-Forwarded-For}, each the one that it was asked from, the last on the
 * right. What stands left of the first that is not trusted, anybody may have made up.
 */
record ForwardedFor(List<String> headers) {

    static final String HEADER = "X-Forwarded-For";

    /** Trusted proxies in a row at most: whoever sends longer chains keeps us busy, no more. */
    static final int MOST_HOPS = 20;

    /** An address, in brackets or not, with the port that some proxies add. */
    private static final Pattern ENTRY =
            Pattern.compile("\\s*(?:\\[([^\\]]+)\\](?::\\d{1,5})?|([^:]+)(?::\\d{1,5})?|([^\\[\\]]+))\\s*");

    /**
     * Walks back from the peer.
     *
     * @return the first address that is not trusted, or the last that could be read
     */
    InetAddress client(InetAddress peer, Predicate<InetAddress> trusted) {
        String chain = String.join(",", headers);
        InetAddress client = peer;
        int end = chain.length();
        for (int hop = 0; hop < MOST_HOPS && end >= 0 && trusted.test(client); hop++) {
            int comma = chain.lastIndexOf(',', end - 1);
            Optional<InetAddress> told = address(chain.substring(comma + 1, end));
            if (told.isEmpty()) {
                return client;
            }
            client = told.get();
            end = comma;
        }
        return client;
    }

    private static Optional<InetAddress> address(String entry) {
        Matcher parts = ENTRY.matcher(entry);
        if (!parts.matches()) {
            return Optional.empty();
        }
        for (int group = 1; group <= parts.groupCount(); group++) {
            if (parts.group(group) != null) {
                return AddressLiteral.parse(parts.group(group).strip());
            }
        }
        return Optional.empty();
    }
}
