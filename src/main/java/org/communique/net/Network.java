package org.communique.net;

import io.netty.util.NetUtil;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A network: all addresses that begin with the same bits (CIDR; RFC 4632, and RFC 4291, section 2.3).
 *
 * @param first its first address
 * @param length the bits that its addresses share, from 0 to 32 of IPv4 or 128 of IPv6
 */
public record Network(InetAddress first, int length) {

    /** The bits of an IPv6 address by which networks are told apart; the rest a subscriber chooses at will. */
    private static final int SUBNET = 64;

    private static final Pattern FORM = Pattern.compile("([^/]+)(?:/(0|[1-9][0-9]{0,2}))?");

    /**
     * A network by its first address.
     *
     * @throws IllegalArgumentException when the length is out of range or the address is not the first
     */
    public Network {
        if (length < 0 || length > bits(first) || !masked(first, length).equals(first)) {
            throw new IllegalArgumentException(
                    "must be a network such as 192.0.2.0/24 or 2001:db8::/32, without further"
                            + " bits after the first " + length);
        }
    }

    /**
     * Reads {@code 192.0.2.0/24} or {@code 2001:db8::/32}; an address alone is the network of that one address.
     *
     * @throws IllegalArgumentException when the text is neither
     */
    public static Network parse(String text) {
        Matcher parts = FORM.matcher(text);
        InetAddress first = (parts.matches() ? AddressLiteral.parse(parts.group(1)) : AddressLiteral.parse(""))
                .orElseThrow(
                        () -> new IllegalArgumentException("must be a network such as 192.0.2.0/24 or 2001:db8::/32"));
        return new Network(first, parts.group(2) == null ? bits(first) : Integer.parseInt(parts.group(2)));
    }

    /** The network of that length which holds an address. */
    public static Network around(InetAddress address, int length) {
        return new Network(masked(address, length), length);
    }

    /** What counts as one client: an IPv4 address, or the /64 of an IPv6 address. */
    public static Network ofClient(InetAddress address) {
        return around(address, address instanceof Inet6Address ? SUBNET : bits(address));
    }

    /** Whether an address lies in it; one of the other version never does. */
    public boolean contains(InetAddress address) {
        return bits(address) == bits(first) && masked(address, length).equals(first);
    }

    private static int bits(InetAddress address) {
        return address.getAddress().length * Byte.SIZE;
    }

    private static InetAddress masked(InetAddress address, int length) {
        byte[] bytes = address.getAddress();
        for (int i = 0; i < bytes.length; i++) {
            int kept = Math.max(0, Math.min(Byte.SIZE, length - i * Byte.SIZE));
            bytes[i] &= (byte) (0xff << Byte.SIZE - kept);
        }
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As it is read; IPv6 in the canonical form (RFC 5952). */
    @Override
    public String toString() {
        return NetUtil.toAddressString(first) + "/" + length;
    }
}
