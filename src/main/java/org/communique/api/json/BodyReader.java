package org.communique.api.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.communique.api.edge.HttpSettings;

/** Reads request bodies of some media types, whole and within the size limit. */
abstract class BodyReader implements MessageBodyReader<Object> {

    @Inject
    ObjectMapper json;

    @Inject
    Binder binder;

    @Inject
    HttpSettings settings;

    @Inject
    RoutingContext request;

    @Override
    public Object readFrom(
            Class<Object> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream stream)
            throws IOException {
        requireReadable(mediaType);
        return value(RequestBody.read(request, stream, settings), type, genericType);
    }

    /** Refuses what no body of that type could be read from, before it is. */
    void requireReadable(MediaType mediaType) {}

    /** What a body stands for. */
    abstract Object value(byte[] body, Class<?> type, Type genericType);
}
