package org.communique;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

/**
 * Has every test that starts Quarkus send its mails to one port. Who wants to see them listens there, see {@code
 * wire.mail.MailServer}; otherwise the mail server is down.
 */
@WithTestResource(value = TestMail.class, scope = TestResourceScope.GLOBAL)
public class TestMail implements QuarkusTestResourceLifecycleManager {

    // A system property because Quarkus may load this class once for each class loader of a test run.
    private static final String PORT = TestMail.class.getName();

    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.mailer.host", "127.0.0.1",
                "quarkus.mailer.port", Integer.toString(port()),
                // It tells who gets mails.
                "quarkus.log.category.\"com.icegreen\".level", "WARN",
                "communique.mailing.from", "comments@news.example",
                "communique.mailing.base-url", "https://news.example",
                "communique.mailing.site-name", "The News",
                "communique.mailing.article-url", "https://news.example/read/{slug}");
    }

    /** Where the mail server is, if one listens. */
    public static int port() {
        synchronized (System.class) {
            if (System.getProperty(PORT) == null) {
                System.setProperty(PORT, Integer.toString(freePort()));
            }
            return Integer.getInteger(PORT);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void stop() {
        // Nothing was started.
    }
}
