package org.communique.mailing;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.vertx.ext.mail.MailMessage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.communique.mailing.Outbox.Waiting;
import org.communique.storage.Outage;
import org.jboss.logging.Logger;

/** Looks every second for mails to be sent, and sends them one after another until one fails: then the server may need a rest. */
@ApplicationScoped
class MailJob {

    private static final Logger LOG = Logger.getLogger(MailJob.class);

    @Inject
    Mailing mailing;

    @Inject
    Outbox outbox;

    @Inject
    Letters letters;

    @Inject
    Courier courier;

    private final Outage outage =
            new Outage(failure -> LOG.warnf("No mails are sent until the database is back: %s", failure));

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
            outage.ends();
        } catch (SQLException failure) {
            outage.goesOn(failure.getSQLState());
        }
    }

    private boolean send(Waiting waiting) throws SQLException {
        try {
            Optional<MailMessage> mail = letters.write(waiting);
            if (mail.isEmpty()) {
                outbox.drop(waiting);
                return true;
            }
            courier.deliver(mail.get());
        } catch (ExecutionException failure) {
            return failed(waiting, failure.getCause());
        } catch (TimeoutException | RuntimeException failure) {
            return failed(waiting, failure);
        } catch (InterruptedException failure) {
            Thread.currentThread().interrupt();
            return false;
        }
        outbox.sent(waiting);
        return true;
    }

    /** Tells not what a failure says: servers repeat the address that they refuse. */
    private boolean failed(Waiting waiting, Throwable failure) throws SQLException {
        LOG.warnf(
                "Mail %s could not be sent and is tried again later: %s",
                waiting.id(), failure.getClass().getName());
        outbox.failed(waiting);
        return false;
    }
}
