package org.communique.mailing;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.communique.mailing.Outbox.Waiting;
import org.jboss.logging.Logger;

/** Looks every second for mails to be sent, and sends them one after another until one fails: then the server may need a rest. */
@ApplicationScoped
class MailJob {

    private static final Logger LOG = Logger.getLogger(MailJob.class);

    /** Well within the time for which a mail is this node's alone. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    @Inject
    Mailing mailing;

    @Inject
    Outbox outbox;

    @Inject
    Letters letters;

    @Inject
    ReactiveMailer mailer;

    /** Whether the last look failed: told once, not every second. */
    private volatile boolean failing;

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        if (!mailing.isOn()) {
            return;
        }
        try {
            Optional<Waiting> mail = outbox.claim();
            while (mail.isPresent() && send(mail.get())) {
                mail = outbox.claim();
            }
            failing = false;
        } catch (SQLException failure) {
            if (!failing) {
                LOG.warnf("No mails are sent until the database is back: %s", failure.getSQLState());
            }
            failing = true;
        }
    }

    private boolean send(Waiting waiting) throws SQLException {
        try {
            Optional<Mail> mail = letters.write(waiting);
            if (mail.isEmpty()) {
                outbox.drop(waiting);
                return true;
            }
            mailer.send(mail.get()).await().atMost(LONGEST);
        } catch (RuntimeException failure) {
            // Not what it says: servers repeat the address that they refuse.
            LOG.warnf(
                    "Mail %s could not be sent and is tried again later: %s",
                    waiting.id(), cause(failure).getClass().getName());
            outbox.failed(waiting);
            return false;
        }
        outbox.sent(waiting);
        return true;
    }

    private static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }
}
