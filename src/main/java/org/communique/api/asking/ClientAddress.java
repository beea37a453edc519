package org.communique.api.asking;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import org.communique.api.edge.HttpSettings;
import org.communique.net.AddressLiteral;
import org.communique.net.Network;

/** Where requests come from: the peer, or whom trusted proxies have told. */
@ApplicationScoped
public class ClientAddress {

    private static final String KEY = ClientAddress.class.getName();

    /** Stands for a peer without an address, as at a local socket; in no network that anybody would trust. */
    private static final InetAddress NOWHERE = AddressLiteral.parse("0.0.0.0").orElseThrow();

    private final List<Network> proxies;

    ClientAddress(HttpSettings settings) {
        proxies = settings.trustedProxies().orElse(List.of());
    }

    /** The network address of the client. */
    public InetAddress of(RoutingContext request) {
        InetAddress known = request.get(KEY);
        if (known == null) {
            known = find(request.request());
            request.put(KEY, known);
        }
        return known;
    }

    private InetAddress find(HttpServerRequest request) {
        InetAddress peer = Optional.ofNullable(request.remoteAddress())
                .map(SocketAddress::hostAddress)
                .flatMap(AddressLiteral::parse)
                .orElse(NOWHERE);
        return new ForwardedFor(request.headers().getAll(ForwardedFor.HEADER)).client(peer, this::trusts);
    }

    private boolean trusts(InetAddress address) {
        return proxies.stream().anyMatch(network -> network.contains(address));
    }
}
