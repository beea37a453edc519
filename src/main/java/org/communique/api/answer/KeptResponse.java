package org.communique.api.answer;

import jakarta.ws.rs.core.HttpHeaders;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jboss.resteasy.reactive.RestResponse;

/** A response in the form in which it is kept. */
record KeptResponse(int status, String location, Rendered answer) {

    static KeptResponse of(RestResponse<?> response, Rendered answer) {
        return new KeptResponse(response.getStatus(), response.getHeaderString(HttpHeaders.LOCATION), answer);
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
        return RestResponse.ResponseBuilder.create(RestResponse.Status.fromStatusCode(status), answer)
                .header(HttpHeaders.LOCATION, location)
                .header("Idempotency-Replayed", "true")
                .build();
    }
}
