package org.communique.net;

import io.netty.util.NetUtil;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A network: all addresses that begin with the same bits (RFC 4632, RFC 4291).
 *
 * <p>An address of version 4 that is written as one of version 6 is one of version 4.
 */
public final class Network {

    private static final Pattern FORM = Pattern.compile("([0-9A-Fa-f.:]{2,45})(?:/(\\d{1,3}))?");

    /** A site of version 6, which can give itself any of its addresses. */
    private static final int SITE_BITS = 64;

    private final byte[] base;
    private final int bits;

    private Network(byte[] address, int bits) {
        this.base = masked(address, bits);
        this.bits = bits;
    }

    /** The network that a text is, an address or one in CIDR notation; bits behind the mask do not count. */
    public static Optional<Network> parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        byte[] address = form.matches() ? NetUtil.createByteArrayFromIpAddressString(form.group(1)) : null;
        if (address == null) {
            return Optional.empty();
        }
        byte[] bytes = bytes(address);
        int all = bytes.length * Byte.SIZE;
        int bits = form.group(2) == null
                ? all
                : Integer.parseInt(form.group(2)) - (address.length - bytes.length) * Byte.SIZE;
        return bits < 0 || bits > all ? Optional.empty() : Optional.of(new Network(bytes, bits));
    }

    /** The address that a text is; no name is ever looked up. */
    public static Optional<InetAddress> address(String text) {
        byte[] address = NetUtil.createByteArrayFromIpAddressString(text);
        return Optional.ofNullable(address).map(Network::address);
    }

    /** Whom a client counts as: one address of version 4, all of a site of version 6. */
    public static Network ofClient(InetAddress address) {
        byte[] bytes = bytes(address.getAddress());
        return new Network(bytes, Math.min(bytes.length * Byte.SIZE, bytes.length == 4 ? 32 : SITE_BITS));
    }

    /** The bytes of what it is after all. */
    private static byte[] bytes(byte[] address) {
        return address(address).getAddress();
    }

    private static InetAddress address(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Whether an address is one of its own. */
    public boolean contains(InetAddress address) {
        byte[] bytes = bytes(address.getAddress());
        return bytes.length == base.length && Arrays.equals(masked(bytes, bits), base);
    }

    private static byte[] masked(byte[] address, int bits) {
        byte[] masked = address.clone();
        for (int bit = bits; bit < address.length * Byte.SIZE; bit++) {
            masked[bit / Byte.SIZE] &= (byte) ~(0x80 >> bit % Byte.SIZE);
        }
        return masked;
    }

    /** In CIDR notation; a single address without its bits. */
    @Override
    public String toString() {
        String address = NetUtil.bytesToIpAddress(base);
        return bits == base.length * Byte.SIZE ? address : address + '/' + bits;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Network network && bits == network.bits && Arrays.equals(base, network.base);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(base) * 31 + bits;
    }
}
