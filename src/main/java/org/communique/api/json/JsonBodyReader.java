package org.communique.api.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.communique.http.ErrorCode;
import org.communique.http.ProblemException;

/** Reads request bodies of JSON: one JSON value in UTF-8 within the size limit, bound to a valid record or kept as a patch. */
@Provider
@Consumes({MediaType.APPLICATION_JSON, JsonBodyReader.MERGE_PATCH})
public class JsonBodyReader extends BodyReader {

    /** The media type of RFC 7396. */
    public static final String MERGE_PATCH = "application/merge-patch+json";

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord() || type == MergePatch.class;
    }

    @Override
    void requireReadable(MediaType mediaType) {
        String charset = mediaType.getParameters().get(MediaType.CHARSET_PARAMETER);
        if (charset != null && !charset.equalsIgnoreCase("utf-8")) {
            throw new ProblemException(ErrorCode.UNSUPPORTED_MEDIA_TYPE);
        }
    }

    @Override
    Object value(byte[] body, Class<?> type, Type genericType) {
        JsonNode value = body.length == 0 && isWithoutMembers(type) ? json.createObjectNode() : parse(body);
        return type.isRecord() ? binder.bind(value, type) : patch(value, genericType);
    }

    /** What can only be empty may as well be absent. */
    private static boolean isWithoutMembers(Class<?> type) {
        return type.isRecord() && type.getRecordComponents().length == 0;
    }

    private JsonNode parse(byte[] body) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            JsonNode value = json.readTree(text);
            if (value.isMissingNode()) {
                throw new ProblemException(ErrorCode.MALFORMED_JSON);
            }
            return value;
        } catch (CharacterCodingException | JsonProcessingException e) {
            throw new ProblemException(ErrorCode.MALFORMED_JSON);
        }
    }

    private MergePatch<?> patch(JsonNode value, Type patchType) {
        Class<?> target = (Class<?>) ((ParameterizedType) patchType).getActualTypeArguments()[0];
        return new MergePatch<>(value, target, json, binder);
    }
}
