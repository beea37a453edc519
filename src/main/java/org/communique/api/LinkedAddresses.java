package org.communique.api;

import java.net.URI;
import java.util.UUID;

/**
 * The addresses by which linked data names things, whole, since it is read far from where it was fetched.
 *
 * @param base where the client reaches the API
 */
public record LinkedAddresses(URI base) {

    public String article(String slug) {
        return address("/articles/" + slug);
    }

    public String outcome(UUID id) {
        return address("/key-outcomes/" + id);
    }

    public String annotation(UUID outcome) {
        return address("/key-outcomes/" + outcome + "/annotation");
    }

    public String annotation(UUID outcome, UUID update) {
        return address("/key-outcomes/" + outcome + "/updates/" + update + "/annotation");
    }

    public String topic(String slug) {
        return address("/topics/" + slug);
    }

    public String party(String slug) {
        return address("/parties/" + slug);
    }

    private String address(String path) {
        return base.resolve(Api.V1 + path).toString();
    }
}
