package org.communique.api.delivery;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import io.vertx.core.http.impl.headers.HeadersAdaptor;
import java.nio.charset.StandardCharsets;
import org.communique.api.answer.EntityTags;
import org.communique.api.answer.Gzip;
import org.communique.api.problem.RequestId;
import org.communique.delivery.AnswerKey;
import org.communique.delivery.CachedAnswer;
import org.communique.delivery.ResponseCache;

/**
 * Answers what the cache can answer, while no earlier request of the connection is being answered: answers leave in the order of
 * requests (RFC 9112, section 9.3.2). Lives on one connection and its event loop.
 */
final class FastLaneHandler extends ChannelDuplexHandler {

    private static final byte[] END = "\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] REQUEST_ID = (RequestId.HEADER + ": ").getBytes(StandardCharsets.ISO_8859_1);

    private final ResponseCache cache;
    private final CacheMetrics metrics;
    private final ChannelHandlerContext encoder;
    private final String scheme;
    private final byte[] crossOrigin;

    /** Requests that went on and are not answered yet; the one that opened the lane is the first. */
    private int under = 1;

    private boolean skipping;
    private boolean written;

    FastLaneHandler(
            ResponseCache cache,
            CacheMetrics metrics,
            ChannelHandlerContext encoder,
            boolean secure,
            byte[] crossOrigin) {
        this.cache = cache;
        this.metrics = metrics;
        this.encoder = encoder;
        this.scheme = secure ? "https://" : "http://";
        this.crossOrigin = crossOrigin;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest request) {
            // Who asks for more than they read is left to Vert.x, which waits for them.
            if (under == 0 && encoder.channel().isWritable() && answer(request)) {
                skipping = !(message instanceof LastHttpContent);
                ReferenceCountUtil.release(message);
                return;
            }
            under++;
        } else if (skipping && message instanceof HttpContent) {
            skipping = !(message instanceof LastHttpContent);
            ReferenceCountUtil.release(message);
            return;
        }
        context.fireChannelRead(message);
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
        if (written) {
            written = false;
            encoder.flush();
        }
        context.fireChannelReadComplete();
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        boolean interim = message instanceof HttpResponse response
                && response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
        if (message instanceof LastHttpContent && !interim) {
            under--;
        }
        context.write(message, promise);
    }

    private boolean answer(HttpRequest request) {
        boolean head = request.method().equals(HttpMethod.HEAD);
        if (!head && !request.method().equals(HttpMethod.GET) || !isSimple(request)) {
            return false;
        }
        AnswerKey key = AskedAnswer.of(
                scheme + request.headers().get("Host"), request.uri(), new HeadersAdaptor(request.headers()));
        CachedAnswer kept = key == null ? null : cache.find(key);
        if (kept == null || kept.status() != 200) {
            return false;
        }
        metrics.hit();
        CachedAnswer.Form form = kept.form(Gzip.isWanted(request.headers().get("Accept-Encoding")));
        boolean unchanged = EntityTags.isKnown(form.tag(), request.headers().get("If-None-Match"));
        send(request, unchanged ? form.unchanged() : form.head(), unchanged || head ? null : form.body());
        return true;
    }

    /** The rest of HTTP is for Vert.x. */
    private boolean isSimple(HttpRequest request) {
        return request.decoderResult().isSuccess()
                && request.protocolVersion().equals(HttpVersion.HTTP_1_1)
                && request.headers().contains("Host")
                && !request.headers().contains("Connection", "close", true)
                && !request.headers().contains("Upgrade")
                && (crossOrigin != null || !request.headers().contains("Origin"));
    }

    private void send(HttpRequest request, byte[] head, byte[] body) {
        String id = RequestId.of(request.headers().get(RequestId.HEADER));
        boolean foreign = request.headers().contains("Origin");
        ByteBuf answer = encoder.alloc().buffer(head.length + (body == null ? 0 : body.length) + 400);
        answer.writeBytes(head);
        if (foreign) {
            answer.writeBytes(crossOrigin);
        }
        answer.writeBytes(REQUEST_ID);
        answer.writeCharSequence(id, StandardCharsets.ISO_8859_1);
        answer.writeBytes(END);
        if (body != null) {
            answer.writeBytes(body);
        }
        encoder.write(answer, encoder.voidPromise());
        written = true;
    }
}
