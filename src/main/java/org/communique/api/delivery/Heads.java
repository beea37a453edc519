package org.communique.api.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.communique.api.answer.Gzip;
import org.communique.api.answer.Rendered;
import org.communique.api.edge.Edge;
import org.communique.delivery.CachedAnswer;

/** Writes the heads of answers (RFC 9112, section 2.1), which are the same each time but for what belongs to one request. */
@ApplicationScoped
class Heads {

    private static final byte[] NOTHING = {};
    private static final String OK = "HTTP/1.1 200 OK";
    private static final String NOT_MODIFIED = "HTTP/1.1 304 Not Modified";

    /** An answer with a body. */
    CachedAnswer.Form form(List<Map.Entry<String, String>> headers, Rendered answer, String type, boolean gzip) {
        List<Map.Entry<String, String>> ofBody = new ArrayList<>();
        ofBody.add(Map.entry("Content-Type", type));
        if (gzip) {
            ofBody.add(Map.entry("Content-Encoding", Gzip.NAME));
        }
        List<Map.Entry<String, String>> whole = new ArrayList<>(headers);
        whole.add(Map.entry("ETag", answer.tag()));
        byte[] unchanged = head(NOT_MODIFIED, whole);
        whole.addAll(ofBody);
        whole.add(Map.entry("Content-Length", String.valueOf(answer.body().length)));
        return new CachedAnswer.Form(answer.body(), answer.tag(), ofBody, head(OK, whole), unchanged);
    }

    /** An answer without a body; there is no head of it, since it is seldom asked for twice. */
    CachedAnswer.Form bare() {
        return new CachedAnswer.Form(NOTHING, "", List.of(), NOTHING, NOTHING);
    }

    private static byte[] head(String status, List<Map.Entry<String, String>> headers) {
        StringBuilder head = new StringBuilder(status).append("\r\n");
        Edge.GUARDS.forEach((name, value) -> append(head, name, value));
        headers.forEach(header -> append(head, header.getKey(), header.getValue()));
        return head.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void append(StringBuilder head, String name, String value) {
        head.append(name).append(": ").append(value).append("\r\n");
    }
}
