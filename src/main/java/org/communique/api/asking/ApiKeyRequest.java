package org.communique.api.asking;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import org.communique.access.KeyToken;

/** Asks for the identity behind an API key. */
class ApiKeyRequest extends BaseAuthenticationRequest {

    private final KeyToken token;

    ApiKeyRequest(KeyToken token) {
        this.token = token;
    }

    KeyToken token() {
        return token;
    }
}
