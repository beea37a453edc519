package org.communique.api.asking;

import io.vertx.ext.web.RoutingContext;
import java.net.InetAddress;
import org.communique.net.Network;

/** Where a request comes from. */
public final class ClientAddress {

    private ClientAddress() {}

    /** The network address of the client, which a trusted proxy may have told. */
    public static InetAddress of(RoutingContext request) {
        // Without the zone of a link-local address, which means something on this machine only.
        return Network.address(request.request().remoteAddress().hostAddress())
                .orElseThrow(() -> new IllegalStateException("A peer without a literal address"));
    }
}
