package org.communique.api.delivery;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.nio.charset.StandardCharsets;

/**
 * Sees bytes before they are decoded, and answers what came in the same bytes before on the connection, as what polls or goes
 * between does, without decoding it again. Whether the answer is still kept is asked each time.
 */
final class RepeatedReads extends ChannelInboundHandlerAdapter {

    private static final int LONGEST = 1_000;
    private static final ByteBuf END =
            Unpooled.unreleasableBuffer(Unpooled.wrappedBuffer("\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1)));

    private final FastLaneHandler lane;

    private ByteBuf bytes = Unpooled.EMPTY_BUFFER;
    private PlainRead read;

    /** Whether the decoder waits for the first byte of a request, as far as can be told from here. */
    private boolean between;

    RepeatedReads(FastLaneHandler lane) {
        this.lane = lane;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (!(message instanceof ByteBuf data)) {
            context.fireChannelRead(message);
        } else if (between && read != null && data.equals(bytes) && lane.answer(read)) {
            data.release();
        } else {
            decode(context, data);
        }
    }

    private void decode(ChannelHandlerContext context, ByteBuf data) {
        byte[] head = isOneHead(data) ? ByteBufUtil.getBytes(data) : null;
        context.fireChannelRead(data);
        PlainRead only = lane.onlyAnswered();
        boolean whole = head != null && only != null;
        if (whole && between) {
            bytes = Unpooled.wrappedBuffer(head);
            read = only;
        }
        between = whole;
    }

    /** Whether the end of the header section is the end of the bytes, and nothing but that. */
    private static boolean isOneHead(ByteBuf data) {
        return data.readableBytes() <= LONGEST
                && ByteBufUtil.indexOf(END, data.slice()) == data.readableBytes() - END.readableBytes();
    }
}
