package org.communique.api.delivery;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPipeline;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.communique.api.edge.Edge;
import org.communique.api.edge.HttpSettings;
import org.communique.delivery.ResponseCache;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Opens a lane on HTTP/1.1 connections on which requests that the cache can answer are answered as they are decoded, before
 * Vert.x makes objects of them. The first request of a connection opens it for the next.
 */
@ApplicationScoped
class FastLane {

    private static final String DECODER = "httpDecoder";
    private static final String ENCODER = "httpEncoder";
    private static final String SERVER = "handler";
    private static final String LANE = "fastLane";
    private static final String REPEATED = "repeatedReads";

    @Inject
    ResponseCache cache;

    @Inject
    Flights flights;

    @Inject
    CacheMetrics metrics;

    @Inject
    HttpSettings settings;

    /** Whether headers of proxies change the addresses that answers tell. */
    @ConfigProperty(name = "quarkus.http.proxy.proxy-address-forwarding", defaultValue = "false")
    boolean forwarding;

    void open(RoutingContext request) {
        HttpConnection connection = request.request().connection();
        if (forwarding || !(connection instanceof ConnectionBase base)) {
            return;
        }
        ChannelHandlerContext server = base.channelHandlerContext();
        ChannelPipeline pipeline = server.pipeline();
        if (pipeline.get(LANE) == null && isPlain(pipeline)) {
            FastLaneHandler lane =
                    new FastLaneHandler(this, pipeline.context(ENCODER), connection.isSsl(), crossOrigin());
            pipeline.addBefore(SERVER, LANE, lane);
            pipeline.addBefore(DECODER, REPEATED, new RepeatedReads(lane));
        }
    }

    /** Decoders that count requests against responses, such as those that compress, would be led astray. */
    private static boolean isPlain(ChannelPipeline pipeline) {
        return pipeline.get(DECODER) != null
                && pipeline.get(ENCODER) != null
                && pipeline.get(SERVER) != null
                && pipeline.get("deflater") == null;
    }

    /** What is said to pages of other origins; null when that depends on the origin. */
    private byte[] crossOrigin() {
        return settings.corsOrigins().equals(List.of("*"))
                ? ("access-control-allow-origin: *\r\naccess-control-expose-headers: "
                                + String.join(",", Edge.EXPOSED_HEADERS) + "\r\n")
                        .getBytes(StandardCharsets.ISO_8859_1)
                : null;
    }
}
