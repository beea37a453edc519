package org.communique.api.asking;

import io.vertx.ext.web.RoutingContext;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** Where a request comes from. */
public final class ClientAddress {

    private ClientAddress() {}

    /** The network address of the client, which a trusted proxy may have told. */
    public static InetAddress of(RoutingContext request) {
        try {
            return InetAddress.getByName(request.request().remoteAddress().hostAddress());
        } catch (UnknownHostException e) {
            throw new IllegalStateException("A peer without a literal address", e);
        }
    }
}
