package org.communique.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.List;
import org.communique.storage.AdvisoryLock;

/** Lets one transaction at a time take or erase comments of one author. */
@ApplicationScoped
class AuthorLock {

    @Inject
    AdvisoryLock lock;

    /**
     * Waits until nobody else holds it, and holds it until the transaction ends.
     *
     * @param emailDigests of the author's address, in one order for all
     */
    void hold(List<byte[]> emailDigests) {
        emailDigests.stream()
                .map(HexFormat.of()::formatHex)
                .sorted()
                .forEach(digest -> lock.hold("comments of " + digest));
    }
}
