package org.communique.cdn;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The caches in front, as far as they are told what changed. */
@ApplicationScoped
public class Cdn {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final CdnForm form;
    private final List<URI> urls;
    private final String token;
    private final Duration timeout;

    /** Null where nobody is to be told: it takes a thread, and time at the start. */
    private final HttpClient client;

    Cdn(CdnSettings settings) {
        check(settings);
        this.form = settings.form();
        this.urls = settings.url().orElse(List.of());
        this.token = settings.token().orElse(null);
        this.timeout = settings.timeout();
        this.client = isOn() ? client(timeout) : null;
    }

    /** Its default would offer each server without TLS another protocol first. No redirects are followed: the token is for one. */
    private static HttpClient client(Duration timeout) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(timeout)
                .build();
    }

    /**
     * Refuses settings that do not go together.
     *
     * @throws IllegalArgumentException whose message names them, in one line
     */
    public static void check(CdnSettings settings) {
        CdnForm form = settings.form();
        List<URI> urls = settings.url().orElse(List.of());
        if (form == CdnForm.NONE) {
            demand(urls.isEmpty(), "URL needs COMMUNIQUE_CDN_FORM: fastly, cloudflare or varnish.");
            return;
        }
        demand(
                !urls.isEmpty() && urls.stream().allMatch(Cdn::isWeb),
                "FORM needs COMMUNIQUE_CDN_URL, where purges are sent.");
        demand(form == CdnForm.VARNISH || urls.size() == 1, "URL must be one for Fastly and Cloudflare.");
        demand(
                form != CdnForm.FASTLY || urls.get(0).toString().endsWith(CdnForm.PURGE),
                "URL must end in /purge for Fastly: https://api.fastly.com/service/<id>/purge.");
        demand(!form.needsToken() || settings.token().isPresent(), "FORM needs COMMUNIQUE_CDN_TOKEN.");
        // Said here, since whoever else refuses it would show it.
        demand(settings.token().orElse("x").matches("[!-~]+"), "TOKEN must be of visible ASCII characters.");
        demand(
                settings.timeout().toMillis() > 0 && settings.timeout().compareTo(LONGEST) <= 0,
                "TIMEOUT must be more than nothing and 30 seconds at most: PT5S.");
    }

    private static void demand(boolean met, String otherwise) {
        if (!met) {
            throw new IllegalArgumentException("COMMUNIQUE_CDN_" + otherwise);
        }
    }

    private static boolean isWeb(URI url) {
        return url.getHost() != null && String.valueOf(url.getScheme()).matches("https?");
    }

    boolean isOn() {
        return form != CdnForm.NONE;
    }

    /** Tags that go in one call at most. */
    int most() {
        return form.most();
    }

    /**
     * Has everybody forget what shows one of these.
     *
     * @return why not, or nothing when all of them have taken it
     */
    Optional<String> purge(Set<String> tags) throws InterruptedException {
        long end = System.nanoTime() + timeout.toNanos();
        // All at once: one that is away does not keep it from the others.
        List<CompletableFuture<HttpResponse<Void>>> calls = urls.stream()
                .map(url -> client.sendAsync(form.call(url, token, tags).build(), BodyHandlers.discarding()))
                .toList();
        try {
            String failure = null;
            for (CompletableFuture<HttpResponse<Void>> call : calls) {
                String own = failure(call, end);
                failure = failure == null ? own : failure;
            }
            return Optional.ofNullable(failure);
        } finally {
            // What is late is not read any further.
            calls.forEach(call -> call.cancel(true));
        }
    }

    private static String failure(CompletableFuture<HttpResponse<Void>> call, long end) throws InterruptedException {
        try {
            int status = call.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS)
                    .statusCode();
            return status / 100 == 2 ? null : "status " + status;
        } catch (ExecutionException e) {
            return e.getCause().getClass().getSimpleName();
        } catch (TimeoutException e) {
            return e.getClass().getSimpleName();
        }
    }
}
