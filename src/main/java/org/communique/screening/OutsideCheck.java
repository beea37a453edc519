package org.communique.screening;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.communique.text.Characters;
import org.communique.time.Clock;
import org.communique.time.Ids;
import org.jboss.logging.Logger;

/**
 * Asks somebody else about a comment: a {@code POST} of its name, page and text in JSON, signed by Standard Webhooks, answered by
 * {@code {"result": "pass" | "hold" | "spam", "reason": "…"}}. Anything but a good answer in time holds the comment.
 */
@ApplicationScoped
class OutsideCheck {

    static final String NAME = "outside";

    /** Asked at the same time at most: each holds a connection to the database meanwhile. */
    private static final int AT_ONCE = 4;

    private static final int LONGEST_ANSWER = 10_000;
    private static final int LONGEST_REASON = 200;

    private static final Finding FAILED = Finding.hold(NAME, "A further check could not be made.");

    private static final Logger LOG = Logger.getLogger(OutsideCheck.class);

    private final ScreeningSettings settings;
    private final ObjectMapper json;
    private final Clock clock;

    /** Null where nobody is asked: it takes a thread, and time at the start. */
    private final HttpClient client;

    private final Semaphore free = new Semaphore(AT_ONCE);

    OutsideCheck(ScreeningSettings settings, ObjectMapper json, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.json = json;
        this.client = isConfigured()
                ? HttpClient.newBuilder()
                        .connectTimeout(settings.outsideTimeout())
                        .build()
                : null;
    }

    /** Refuses to start without what requests are signed with. */
    void check(@Observes StartupEvent started) {
        if (isConfigured()) {
            signer();
        }
    }

    boolean isConfigured() {
        return settings.outsideUrl().isPresent();
    }

    Finding examine(Candidate comment) {
        if (!free.tryAcquire()) {
            return FAILED;
        }
        CompletableFuture<HttpResponse<byte[]>> asked = null;
        try {
            asked = client.sendAsync(request(comment), head -> new ShortBody(LONGEST_ANSWER));
            // The request's own time limit is for the head of the answer only.
            HttpResponse<byte[]> answer = asked.get(settings.outsideTimeout().toMillis(), TimeUnit.MILLISECONDS);
            return answer.statusCode() == 200
                    ? read(json.readTree(answer.body()))
                    : failed("status " + answer.statusCode());
        } catch (ExecutionException e) {
            return failed(e.getCause().getClass().getSimpleName());
        } catch (IOException | TimeoutException | WebhookSigningException | IllegalArgumentException e) {
            return failed(e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return FAILED;
        } finally {
            if (asked != null) {
                // What is late is not read any further.
                asked.cancel(true);
            }
            free.release();
        }
    }

    private static Finding failed(String why) {
        LOG.warnf("The outside check of comments failed: %s", why);
        return FAILED;
    }

    private HttpRequest request(Candidate comment) throws IOException, WebhookSigningException {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("authorName", comment.authorName());
        told.put("authorUrl", comment.authorUrl());
        told.put("body", comment.body());
        String body = json.writeValueAsString(told);
        // Asked again about a comment it is another message, and a time long past would be refused.
        String id = "msg_" + Ids.next();
        long at = clock.now().getEpochSecond();
        return HttpRequest.newBuilder(settings.outsideUrl().orElseThrow())
                .header("Content-Type", "application/json")
                .header("webhook-id", id)
                .header("webhook-timestamp", Long.toString(at))
                .header("webhook-signature", signer().sign(id, at, body))
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private Webhook signer() {
        try {
            return new Webhook(settings.outsideSecret().orElse(""));
        } catch (EmptyWebhookSecretException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "COMMUNIQUE_SCREENING_OUTSIDE_URL needs COMMUNIQUE_SCREENING_OUTSIDE_SECRET, whsec_<base64>.");
        }
    }

    private static Finding read(JsonNode answer) {
        Result result = Result.valueOf(answer.path("result").asText().toUpperCase(Locale.ROOT));
        String reason = answer.path("reason").asText();
        boolean told = !reason.isEmpty() && reason.length() <= LONGEST_REASON && Characters.oneLine(reason);
        return new Finding(NAME, result, told ? reason : "A further check was made.");
    }
}
