package org.communique.api.delivery;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.nio.charset.StandardCharsets;
import org.communique.api.answer.EntityTags;
import org.communique.api.problem.RequestId;
import org.communique.delivery.CachedAnswer;

/**
 * Answers what the cache can answer, while no earlier request of the connection is being answered: answers leave in the order of
 * requests (RFC 9112, section 9.3.2). Lives on one connection and its event loop.
 */
final class FastLaneHandler extends ChannelDuplexHandler {

    private static final byte[] END = "\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] REQUEST_ID = (RequestId.HEADER + ": ").getBytes(StandardCharsets.ISO_8859_1);

    private final FastLane lane;
    private final ChannelHandlerContext encoder;
    private final String scheme;
    private final byte[] crossOrigin;

    /** Requests that went on and are not answered yet; the one that opened the lane is the first. */
    private int under = 1;

    /** That waits here for its answer; nothing is under way behind it. */
    private Waiting waiting;

    private boolean skipping;
    private boolean written;

    /** Requests that were decoded, and the last that was answered, since that was {@link #onlyAnswered asked}. */
    private int begun;

    private PlainRead answered;

    private record Waiting(PlainRead read, HttpRequest request) {}

    FastLaneHandler(FastLane lane, ChannelHandlerContext encoder, boolean secure, byte[] crossOrigin) {
        this.lane = lane;
        this.encoder = encoder;
        this.scheme = secure ? "https://" : "http://";
        this.crossOrigin = crossOrigin;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest request) {
            begun++;
            if (waiting != null) {
                goOn(context);
            }
            PlainRead read = under == 0 ? PlainRead.of(request, scheme, crossOrigin != null) : null;
            if (read != null && (answer(read) || await(context, read, request))) {
                answered = read;
                skipping = !(message instanceof LastHttpContent);
                if (waiting == null) {
                    ReferenceCountUtil.release(message);
                }
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
    public void channelInactive(ChannelHandlerContext context) {
        if (waiting != null) {
            ReferenceCountUtil.release(waiting.request());
            waiting = null;
        }
        context.fireChannelInactive();
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

    /** Answers if that can be done now; who asks for more than they read is left to Vert.x, which waits for them. */
    boolean answer(PlainRead read) {
        if (under > 0 || waiting != null || !encoder.channel().isWritable()) {
            return false;
        }
        CachedAnswer kept = lane.cache.find(read.key());
        if (kept == null || kept.status() != 200) {
            return false;
        }
        lane.metrics.hit();
        send(read, kept);
        return true;
    }

    /** Has a request wait here for an answer that is being loaded, if it is. */
    private boolean await(ChannelHandlerContext context, PlainRead read, HttpRequest request) {
        Waiting mine = new Waiting(read, request);
        if (!lane.flights.join(
                read.key(), answer -> context.executor().execute(() -> arrived(context, mine, answer)))) {
            return false;
        }
        lane.metrics.join();
        waiting = mine;
        return true;
    }

    private void arrived(ChannelHandlerContext context, Waiting mine, CachedAnswer answer) {
        if (waiting != mine) {
            return;
        }
        if (answer == null || answer.status() != 200) {
            goOn(context);
        } else {
            waiting = null;
            ReferenceCountUtil.release(mine.request());
            send(mine.read(), answer);
        }
        channelReadComplete(context);
    }

    /** Sends on the request that waits here: there is no answer for it, or another came behind it. */
    private void goOn(ChannelHandlerContext context) {
        HttpRequest request = waiting.request();
        waiting = null;
        under++;
        context.fireChannelRead(request);
        if (skipping) {
            skipping = false;
        } else {
            context.fireChannelRead(LastHttpContent.EMPTY_LAST_CONTENT);
        }
    }

    /** What was answered since this was asked before, if that is all that was decoded since; else null. */
    PlainRead onlyAnswered() {
        PlainRead only = begun == 1 && !skipping ? answered : null;
        begun = 0;
        answered = null;
        return only;
    }

    private void send(PlainRead read, CachedAnswer kept) {
        CachedAnswer.Form form = kept.form(read.zipped());
        boolean unchanged = EntityTags.isKnown(form.tag(), read.known());
        send(read, unchanged ? form.unchanged() : form.head(), unchanged || read.head() ? null : form.body());
    }

    private void send(PlainRead read, byte[] head, byte[] body) {
        String id = RequestId.of(read.id());
        ByteBuf answer = encoder.alloc().buffer(head.length + (body == null ? 0 : body.length) + 400);
        answer.writeBytes(head);
        if (read.foreign()) {
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
