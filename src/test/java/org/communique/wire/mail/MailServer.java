package org.communique.wire.mail;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.communique.TestMail;
import org.communique.wire.Sql;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The mail server of a test, with empty mailboxes; it takes mails for everybody. */
final class MailServer implements BeforeEachCallback, AfterEachCallback {

    private final GreenMail server =
            new GreenMail(new ServerSetup(TestMail.port(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Override
    public void beforeEach(ExtensionContext context) {
        start();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        stop();
    }

    void start() {
        server.start();
    }

    void stop() {
        server.stop();
    }

    GreenMail greenMail() {
        return server;
    }

    /** All mails that came. */
    List<Received> all() {
        return Arrays.stream(server.getReceivedMessages()).map(Received::new).toList();
    }

    /** Waits until one mail has come. */
    Received one() {
        return first(1).get(0);
    }

    /** Waits until that many mails have come. */
    List<Received> first(int number) {
        await().atMost(Duration.ofSeconds(20)).until(() -> all().size() >= number);
        return all();
    }

    /** Waits until there is nothing left to be sent, and tells how many came. */
    int whenDone() {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> Sql.value("select count(*) from comment_mail where sent_at is null")
                        .equals("0"));
        return all().size();
    }
}
