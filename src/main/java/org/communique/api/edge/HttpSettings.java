package org.communique.api.edge;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;
import org.communique.net.Network;
import org.communique.net.NetworkConverter;

/** Settings of the outermost layer. */
@ConfigMapping(prefix = "communique.http")
public interface HttpSettings {

    /** Origins whose pages may read answers, or {@code *} for any (the default). */
    @WithDefault("*")
    List<String> corsOrigins();

    /** Bytes of a request body at most, 1,048,576 by default. */
    @WithDefault("1048576")
    long maxBody();

    /**
     * Networks of proxies whose {@code X-Forwarded-For} tells where requests come from; none by default, so that it is
     * whoever connects.
     */
    Optional<List<@WithConverter(NetworkConverter.class) Network>> trustedProxies();

    /** Requests to the API that are worked on at a time at most, 150 by default: fewer than the 200 threads there are. */
    @WithDefault("150")
    int maxInside();

    /** Requests that wait for others to be done at most, 1,000 by default; more are refused for the moment. */
    @WithDefault("1000")
    int maxWaiting();
}
