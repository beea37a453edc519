package org.communique.mailing;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/** What can be set about mails; of effect once {@code QUARKUS_MAILER_HOST} is set. */
@ConfigMapping(prefix = "communique.mailing")
public interface MailingSettings {

    /** Whom mails come from, {@code comments@news.example}; required. */
    Optional<String> from();

    /** What links in mails begin with: where this API is reached, {@code https://news.example}; required. */
    Optional<URI> baseUrl();

    /** What mails call the site; the host of the base URL by default. */
    Optional<String> siteName();

    /** Where an article is read, {@code https://news.example/articles/{slug}}; mails link to none by default. */
    Optional<String> articleUrl();
}
