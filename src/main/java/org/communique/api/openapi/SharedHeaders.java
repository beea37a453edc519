package org.communique.api.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The response headers, each described once. */
final class SharedHeaders {

    private static final String POLICY =
            "The policy that counts the request (draft-ietf-httpapi-ratelimit-headers-11): its name, and `q` requests in `w`"
                    + " seconds, for example `\"writes\";q=600;w=60`.";

    private static final String LIMIT =
            "What is left of it: `r` requests in the next `t` seconds, after which all are there again, for example"
                    + " `\"writes\";r=599;t=60`.";

    private SharedHeaders() {}

    static void describe(OpenAPI document) {
        add(document, "ETag", true, "Strong validator (RFC 9110); that of a versioned thing begins with its version.");
        add(document, "Cache-Control", true, "Who may store the answer (RFC 9111).");
        add(document, "Vary", true, "The request headers that the answer depends on.");
        add(document, "X-Request-Id", true, "Yours when it was well-formed, else a new one.");
        add(document, "Location", true, "Where it is.");
        add(document, "Link", false, "The neighbouring pages, `rel=\"next\"` and `rel=\"prev\"` (RFC 8288).");
        add(document, "Idempotency-Replayed", false, "`true` when this is the first answer again.");
        add(document, "Retry-After", true, "Seconds after which to try again.");
        add(document, "RateLimit-Policy", false, POLICY);
        add(document, "RateLimit", false, LIMIT);
        add(
                document,
                "Surrogate-Key",
                false,
                "What the answer shows, by names that are told when it changes; for caches in front.");
        add(document, "Cache-Tag", false, "The same as `Surrogate-Key`, with commas.");
        add(document, "Content-Encoding", false, "`gzip`, for those who accept it.");
        add(document, "Age", false, "Seconds; only while the database is away, with the last answer there was.");
        add(document, "WWW-Authenticate", true, "How to authenticate (RFC 6750).");
    }

    private static void add(OpenAPI document, String name, boolean required, String description) {
        document.getComponents().addHeader(name, header(description).required(required));
    }

    private static Header header(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING));
    }

    /** Adds those that a refusal by a limit always has. */
    static void addLimits(APIResponse response) {
        response.addHeader("RateLimit-Policy", header(POLICY).required(true));
        response.addHeader("RateLimit", header(LIMIT).required(true));
    }

    /** Adds headers by their names to a response. */
    static void add(APIResponse response, String... names) {
        for (String name : names) {
            response.addHeader(name, OASFactory.createHeader().ref("#/components/headers/" + name));
        }
    }
}
