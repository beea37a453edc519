package org.communique.api.answer;

import jakarta.ws.rs.core.HttpHeaders;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * A response in the form in which it is kept.
 *
 * @param location empty where there is none
 * @param answer of no bytes where there is no body
 */
record KeptResponse(int status, String location, Rendered answer) {

    private static final Rendered NOTHING = new Rendered(new byte[0], "");

    static KeptResponse of(RestResponse<?> response, Renderer renderer) {
        String location = response.getHeaderString(HttpHeaders.LOCATION);
        return new KeptResponse(
                response.getStatus(),
                location == null ? "" : location,
                response.getEntity() == null ? NOTHING : renderer.render(response.getEntity()));
    }

    static KeptResponse read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return new KeptResponse(
                    in.readInt(), in.readUTF(), new Rendered(in.readNBytes(in.readInt()), in.readUTF()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] write() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(status);
            out.writeUTF(location);
            out.writeInt(answer.body().length);
            out.write(answer.body());
            out.writeUTF(answer.tag());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    RestResponse<Rendered> replay() {
        return ResponseBuilder.create(
                        RestResponse.Status.fromStatusCode(status), answer.body().length == 0 ? null : answer)
                .header(HttpHeaders.LOCATION, location.isEmpty() ? null : location)
                .header("Idempotency-Replayed", "true")
                .build();
    }
}
