package org.communique.api.asking;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.util.stream.Collectors;
import org.communique.access.Requester;
import org.communique.access.Role;

/** What the security annotations know of a requester. */
final class Identities {

    private Identities() {}

    static SecurityIdentity of(Requester requester) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(requester.subject()))
                .addRoles(requester.roles().stream().map(Role::label).collect(Collectors.toSet()))
                .addAttribute(Asking.ATTRIBUTE, requester)
                .build();
    }
}
