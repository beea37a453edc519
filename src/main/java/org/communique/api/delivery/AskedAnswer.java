package org.communique.api.delivery;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.communique.api.Api;
import org.communique.delivery.AnswerKey;

/** What a request asks for, if everybody gets the same answer to it. */
final class AskedAnswer {

    private static final int LONGEST_TARGET = 1_000;
    private static final int LONGEST_HEADER = 300;

    private static final List<String> PUBLIC =
            List.of("articles", "comments", "key-outcomes", "parties", "topics").stream()
                    .map(noun -> Api.V1 + "/" + noun)
                    .toList();

    /** With one of these it is answered for one client alone, or as a whole no more. */
    private static final List<String> PERSONAL = List.of("Authorization", "Edit-Token", "Expect", "Transfer-Encoding");

    private AskedAnswer() {}

    /** The key of the answer, null when the request has to be looked at by itself. */
    static AnswerKey of(RoutingContext context) {
        HttpServerRequest request = context.request();
        boolean reads = request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
        return reads && request.authority() != null
                ? of(request.scheme() + "://" + request.authority(), request.uri(), request.headers())
                : null;
    }

    /** As {@link #of(RoutingContext)}, of the parts of a request that reads. */
    static AnswerKey of(String origin, String target, MultiMap headers) {
        if (!isPublic(target) || PERSONAL.stream().anyMatch(headers::contains) || hasBody(headers)) {
            return null;
        }
        String accept = accept(headers);
        return accept == null || origin.length() > LONGEST_HEADER
                ? null
                : new AnswerKey(origin, normal(target), accept);
    }

    /** Whether a path is one of public things, written in the plainest way. */
    private static boolean isPublic(String target) {
        return target.length() <= LONGEST_TARGET
                && PUBLIC.stream().anyMatch(target::startsWith)
                && !target.contains("//")
                && !target.contains("/.")
                && target.indexOf('#') < 0
                && target.indexOf(';') < 0;
    }

    /** Some clients say that there is none. */
    private static boolean hasBody(MultiMap headers) {
        String length = headers.get("Content-Length");
        return length != null && !length.equals("0");
    }

    private static String accept(MultiMap headers) {
        List<String> all = headers.getAll("Accept");
        if (all.size() > 1) {
            return null;
        }
        String accept = all.isEmpty() ? "*/*" : all.get(0);
        return accept.length() > LONGEST_HEADER ? null : accept;
    }

    /** The order of parameters with different names means nothing. */
    private static String normal(String target) {
        int query = target.indexOf('?');
        if (query < 0 || target.indexOf('&', query) < 0) {
            return target;
        }
        return target.substring(0, query + 1)
                + Arrays.stream(target.substring(query + 1).split("&"))
                        .sorted(Comparator.comparing(AskedAnswer::name))
                        .collect(Collectors.joining("&"));
    }

    private static String name(String parameter) {
        int equals = parameter.indexOf('=');
        return equals < 0 ? parameter : parameter.substring(0, equals);
    }
}
