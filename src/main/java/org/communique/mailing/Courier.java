package org.communique.mailing;

import io.vertx.core.Vertx;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailMessage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Hands mails to the mail server. */
@ApplicationScoped
class Courier {

    /** Well within the time for which a mail is this node's alone. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    @Inject
    MailClient client;

    @Inject
    Vertx vertx;

    /**
     * Waits until the server has taken a mail.
     *
     * @throws ExecutionException when it has not; the cause may name the address
     * @throws TimeoutException when it says nothing for two minutes
     */
    void deliver(MailMessage mail) throws ExecutionException, TimeoutException, InterruptedException {
        CompletableFuture<Void> taken = new CompletableFuture<>();
        // Begun on an event loop: begun elsewhere, the client listens too late for a server that greets at once.
        vertx.runOnContext(begun -> client.sendMail(mail, result -> {
            if (result.succeeded()) {
                taken.complete(null);
            } else {
                taken.completeExceptionally(result.cause());
            }
        }));
        taken.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
    }
}
