package org.communique.api.delivery;

import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.vertx.core.http.impl.headers.HeadersAdaptor;
import org.communique.api.answer.Gzip;
import org.communique.api.problem.RequestId;
import org.communique.delivery.AnswerKey;

/**
 * A GET or HEAD that a kept answer may be given to, as far as that depends on it.
 *
 * @param head whether the body is left out
 * @param zipped whether it may be in the gzip coding
 * @param known the {@code If-None-Match}, or null
 * @param id the {@code X-Request-Id}, or null
 * @param foreign whether a page of another origin may ask
 */
record PlainRead(AnswerKey key, boolean head, boolean zipped, String known, String id, boolean foreign) {

    /**
     * What a request reads, null when more of HTTP is needed for it than this.
     *
     * @param scheme of the connection, up to the host
     * @param forAll whether the same is said to pages of all other origins
     */
    static PlainRead of(HttpRequest request, String scheme, boolean forAll) {
        boolean head = request.method().equals(HttpMethod.HEAD);
        boolean foreign = request.headers().contains("Origin");
        if (!head && !request.method().equals(HttpMethod.GET) || !isSimple(request) || foreign && !forAll) {
            return null;
        }
        HttpHeaders headers = request.headers();
        AnswerKey key = AskedAnswer.of(scheme + headers.get("Host"), request.uri(), new HeadersAdaptor(headers));
        return key == null
                ? null
                : new PlainRead(
                        key,
                        head,
                        Gzip.isWanted(headers.get("Accept-Encoding")),
                        headers.get("If-None-Match"),
                        headers.get(RequestId.HEADER),
                        foreign);
    }

    private static boolean isSimple(HttpRequest request) {
        return request.decoderResult().isSuccess()
                && request.protocolVersion().equals(HttpVersion.HTTP_1_1)
                && request.headers().contains("Host")
                && !request.headers().contains("Connection", "close", true)
                && !request.headers().contains("Upgrade");
    }
}
