package org.communique.limit;

import java.net.InetAddress;
import org.communique.net.Network;

/**
 * Whose requests are counted together.
 *
 * @param address where they come from
 * @param subject the credentials that they come with; null for none, then all of one address, or of one /64 of IPv6, count
 *     together
 */
public record Client(InetAddress address, String subject) {

    String name() {
        return subject == null ? Network.ofClient(address).toString() : subject;
    }
}
