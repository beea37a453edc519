package org.communique.api.article;

import java.net.URI;
import java.util.UUID;
import org.communique.api.Api;

/**
 * The addresses by which linked data names things, whole, since it is read far from where it was fetched.
 *
 * @param base where the client reaches the API
 */
record LinkedAddresses(URI base) {

    String article(String slug) {
        return address("/articles/" + slug);
    }

    String outcome(UUID id) {
        return address("/key-outcomes/" + id);
    }

    String topic(String slug) {
        return address("/topics/" + slug);
    }

    String party(String slug) {
        return address("/parties/" + slug);
    }

    private String address(String path) {
        return base.resolve(Api.V1 + path).toString();
    }
}
