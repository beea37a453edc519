package org.communique.api.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import org.communique.secret.Sha256;

/**
 * Writes answers and their entity tags. A tag is made from the bytes, so it is right whatever they depend on; where the
 * answer shows a versioned thing the version comes first, a dot after it.
 */
@ApplicationScoped
public class Renderer {

    private static final int TAG_BYTES = 12;

    @Inject
    ObjectMapper json;

    /** The whole of an answer. */
    public Rendered render(Object answer) {
        return render(answer, Set.of());
    }

    /** The whole of an answer, written so that it can stand in an HTML page's {@code script} element as it is. */
    public Rendered renderForScript(Versioned answer) {
        try {
            return rendered(
                    answer.version() + ".", json.writer(new ScriptEscapes()).writeValueAsBytes(answer));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * A part of an answer.
     *
     * @param fields the members to show, of each item for a list; all when empty
     */
    public Rendered render(Object answer, Set<String> fields) {
        try {
            byte[] body =
                    fields.isEmpty() ? json.writeValueAsBytes(answer) : json.writeValueAsBytes(part(answer, fields));
            return rendered(answer instanceof Versioned thing ? thing.version() + "." : "", body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A text that is finished already, such as a page. */
    Rendered render(String text) {
        return rendered("", text.getBytes(StandardCharsets.UTF_8));
    }

    /** A text of a thing that has this version. */
    public Rendered render(String text, long version) {
        return rendered(version + ".", text.getBytes(StandardCharsets.UTF_8));
    }

    private JsonNode part(Object answer, Set<String> fields) {
        JsonNode whole = json.valueToTree(answer);
        if (whole.path("items").isArray()) {
            whole.path("items").forEach(item -> ((ObjectNode) item).retain(fields));
        } else {
            ((ObjectNode) whole).retain(fields);
        }
        return whole;
    }

    private static Rendered rendered(String version, byte[] body) {
        return new Rendered(body, '"' + version + digest(body) + '"');
    }

    private static String digest(byte[] body) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(Sha256.of(body), TAG_BYTES));
    }
}
