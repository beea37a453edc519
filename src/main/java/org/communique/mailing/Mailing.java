package org.communique.mailing;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.communique.address.EmailAddress;
import org.eclipse.microprofile.config.ConfigValue;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether mails are sent, in whose name, and where their links lead. */
@ApplicationScoped
public class Mailing {

    /** What somebody set has this ordinal at least (MicroProfile Config); defaults of the platform lie far below. */
    private static final int SET = 100;

    private static final String COMMENTS = "/api/v1/comments/";
    private static final String SLUG = "{slug}";

    private final MailingSettings settings;
    private final boolean on;

    Mailing(MailingSettings settings, @ConfigProperty(name = "quarkus.mailer.host") ConfigValue host) {
        this.settings = settings;
        this.on = host.getValue() != null && host.getSourceOrdinal() >= SET;
    }

    /** Refuses to start with mails that nobody could answer to or follow. */
    void check(@Observes StartupEvent started) {
        if (!on) {
            return;
        }
        if (settings.from()
                .filter(from -> from.contains("@"))
                .flatMap(from -> new EmailAddress(from).mailbox())
                .isEmpty()) {
            throw new IllegalArgumentException(
                    "QUARKUS_MAILER_HOST needs COMMUNIQUE_MAILING_FROM, an email address that mails come from.");
        }
        if (settings.baseUrl()
                .filter(url -> isWeb(url) && url.getQuery() == null)
                .isEmpty()) {
            throw new IllegalArgumentException("QUARKUS_MAILER_HOST needs COMMUNIQUE_MAILING_BASE_URL,"
                    + " where this API is reached: https://news.example.");
        }
        if (settings.articleUrl()
                .filter(url -> !url.contains(SLUG) || !isWeb(URI.create(url.replace(SLUG, "slug"))))
                .isPresent()) {
            throw new IllegalArgumentException("COMMUNIQUE_MAILING_ARTICLE_URL must be an address with {slug} in it.");
        }
    }

    private static boolean isWeb(URI url) {
        return url.getHost() != null && String.valueOf(url.getScheme()).matches("https?");
    }

    /** Whether mails are sent at all. */
    public boolean isOn() {
        return on;
    }

    String from() {
        return settings.from().orElseThrow();
    }

    /** What mails and the pages that they lead to call the site. */
    public String siteName() {
        return settings.siteName().orElseGet(this::host);
    }

    String host() {
        return baseUrl().getHost();
    }

    private URI baseUrl() {
        return settings.baseUrl().orElseThrow();
    }

    /** The address of something about a comment that a token opens. */
    String link(UUID comment, String what, String token) {
        return baseUrl().toString().replaceFirst("/+$", "") + COMMENTS + comment + '/' + what + "?token=" + token;
    }

    /** Where an article is read, if that is known. */
    Optional<String> article(String slug) {
        return settings.articleUrl().map(url -> url.replace(SLUG, slug));
    }
}
