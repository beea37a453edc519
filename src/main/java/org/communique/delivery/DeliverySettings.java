package org.communique.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What can be set about how public answers are kept and delivered. */
@ConfigMapping(prefix = "communique.delivery")
public interface DeliverySettings {

    /** Bytes of public answers that a node keeps at most, 67,108,864 (64 MiB) by default; 0 for none. */
    @WithDefault("67108864")
    long cacheBytes();

    /** How long a kept answer may be shown while the database is away, 1 hour by default. */
    @WithDefault("PT1H")
    Duration staleIfError();

    /** Requests that wait for one another's answers at most, 10,000 by default; more are refused for the moment. */
    @WithDefault("10000")
    int maxWaiting();

    /** How long caches between here and the readers may show articles and topics, 60 seconds by default. */
    @WithDefault("PT60S")
    Duration articlesMaxAge();

    /** How long they may show key outcomes and parties, 60 seconds by default. */
    @WithDefault("PT60S")
    Duration outcomesMaxAge();

    /** How long they may show comments, 10 seconds by default. */
    @WithDefault("PT10S")
    Duration commentsMaxAge();

    /** How much longer they may while they ask for a newer answer, 30 seconds by default. */
    @WithDefault("PT30S")
    Duration staleWhileRevalidate();
}
