package org.communique.api.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.communique.http.ErrorCode;
import org.communique.http.ProblemException;
import org.communique.http.ViolationCode;

/** Reads what a form in a page sends as the JSON object that it stands for, whose members are all texts. */
@Provider
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class FormBodyReader extends BodyReader {

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord();
    }

    @Override
    Object value(byte[] body, Class<?> type, Type genericType) {
        ObjectNode members = json.createObjectNode();
        for (String pair : new String(body, StandardCharsets.UTF_8).split("&")) {
            if (!pair.isEmpty()) {
                add(pair, members);
            }
        }
        return binder.bind(members, type);
    }

    private static void add(String pair, ObjectNode members) {
        int sign = pair.indexOf('=');
        String name = decoded(sign < 0 ? pair : pair.substring(0, sign));
        if (members.has(name)) {
            throw ProblemException.invalid("", ViolationCode.DUPLICATE, "has a member twice");
        }
        members.put(name, sign < 0 ? "" : decoded(pair.substring(sign + 1)));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(ErrorCode.MALFORMED_REQUEST);
        }
    }
}
