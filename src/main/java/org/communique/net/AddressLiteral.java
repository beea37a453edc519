package org.communique.net;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/** The written form of an address (RFC 4291, section 2.2): four decimal numbers, or IPv6, with a zone or without. */
public final class AddressLiteral {

    private static final String OCTET = "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
    private static final String V4 = "(" + OCTET + "\\.){3}" + OCTET;

    /** What may be an address and cannot be a name: either has no letters, or has colons. */
    private static final Pattern FORM =
            Pattern.compile(V4 + "|(?=.*:)(?!.*[0-9A-Fa-f]{5})[0-9A-Fa-f:]{0,38}(:" + V4 + "|[0-9A-Fa-f:])");

    private AddressLiteral() {}

    /**
     * The address that a text writes, or empty when it writes none. An IPv4 address in IPv6 ({@code ::ffff:192.0.2.1}) is
     * the IPv4 address. The zone counts for nothing, as it means something on one machine only.
     */
    public static Optional<InetAddress> parse(String text) {
        int zone = text.indexOf('%');
        String address = zone > 0 && text.indexOf(':') >= 0 ? text.substring(0, zone) : text;
        if (!FORM.matcher(address).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(address));
        } catch (UnknownHostException malformed) {
            return Optional.empty();
        }
    }
}
