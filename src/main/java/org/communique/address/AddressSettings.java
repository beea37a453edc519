package org.communique.address;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** What can be set about email addresses. */
@ConfigMapping(prefix = "communique.address")
public interface AddressSettings {

    /**
     * Keys that email addresses are encrypted with, {@code <id>:<secret>}, a secret of 32 characters or more. The first
     * encrypts, all decrypt; by default one that the program makes and keeps beside its data.
     */
    Optional<List<String>> keys();
}
