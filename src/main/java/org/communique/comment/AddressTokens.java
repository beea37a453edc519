package org.communique.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.communique.address.Addresses;
import org.communique.address.EmailAddress;

/** Gives those who showed that an address is theirs what shows it again. */
@ApplicationScoped
class AddressTokens {

    private static final String PURPOSE = "address";
    private static final Duration LIFE = Duration.ofDays(180);

    @Inject
    CommentTokens tokens;

    @Inject
    Addresses addresses;

    /** A token for the address of that digest; it tells the address to nobody. */
    String issue(byte[] digest, Instant now) {
        return tokens.sign(PURPOSE, HexFormat.of().formatHex(digest), now, LIFE);
    }

    /** Whether a token, null for none, was given for this address, and is still good. */
    boolean prove(String token, EmailAddress email) {
        return token != null
                && tokens.read(PURPOSE, token)
                        .filter(read -> addresses.isOf(email, HexFormat.of().parseHex(read.subject())))
                        .isPresent();
    }
}
