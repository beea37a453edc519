package org.communique.text;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;

/** Validates {@link WebAddress}. */
public class WebAddressValidator implements ConstraintValidator<WebAddress, CharSequence> {

    private static final int LONGEST = 2_000;
    private static final int HIGHEST_PORT = 65_535;

    @Override
    public boolean isValid(CharSequence value, ConstraintValidatorContext context) {
        return value == null || isWebAddress(value.toString());
    }

    private static boolean isWebAddress(String address) {
        if (address.length() > LONGEST || !Characters.oneLine(address)) {
            return false;
        }
        try {
            var uri = new URI(address);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getRawAuthority() != null && isHostAndPort(uri.getRawAuthority());
        } catch (URISyntaxException neitherUriNorIri) {
            return false;
        }
    }

    private static boolean isHostAndPort(String authority) {
        try {
            String ascii = authority.startsWith("[") ? authority : ascii(authority);
            URI server = new URI("http://" + ascii).parseServerAuthority();
            return server.getHost() != null && server.getRawUserInfo() == null && server.getPort() <= HIGHEST_PORT;
        } catch (URISyntaxException | IllegalArgumentException notAHost) {
            return false;
        }
    }

    /** {@link URI} takes the host of an IRI for no host at all unless it is in the ASCII form of RFC 3490. */
    private static String ascii(String authority) {
        int colon = authority.indexOf(':');
        int end = colon < 0 ? authority.length() : colon;
        return IDN.toASCII(authority.substring(0, end)) + authority.substring(end);
    }
}
