package org.communique.api.asking;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.communique.access.Requester;

/** Who makes the request that is being answered. */
@ApplicationScoped
public class Asking {

    static final String ATTRIBUTE = "requester";

    @Inject
    SecurityIdentity identity;

    public Requester now() {
        Requester requester = identity.getAttribute(ATTRIBUTE);
        return requester == null ? Requester.PUBLIC : requester;
    }
}
