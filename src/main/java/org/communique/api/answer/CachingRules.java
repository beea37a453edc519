package org.communique.api.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.communique.api.answer.Shown.Pace;
import org.communique.delivery.DeliverySettings;

/**
 * Who may keep which answers how long (RFC 9111, RFC 5861). Browsers ask each time; caches in between may show what everybody gets
 * for a while, and are told by its tags when it changes before.
 */
@ApplicationScoped
class CachingRules {

    private final Map<Pace, String> shared = new EnumMap<>(Pace.class);

    @Inject
    CachingRules(DeliverySettings settings) {
        shared.put(Pace.ARTICLES, rule(settings.articlesMaxAge(), settings));
        shared.put(Pace.OUTCOMES, rule(settings.outcomesMaxAge(), settings));
        shared.put(Pace.COMMENTS, rule(settings.commentsMaxAge(), settings));
    }

    private static String rule(Duration maxAge, DeliverySettings settings) {
        return maxAge.isZero()
                ? "public, no-cache"
                : "public, max-age=0, s-maxage=%d, stale-while-revalidate=%d, stale-if-error=%d"
                        .formatted(
                                maxAge.toSeconds(),
                                settings.staleWhileRevalidate().toSeconds(),
                                settings.staleIfError().toSeconds());
    }

    /** What depends on who asks is for them alone. */
    String reading(boolean anonymous, Shown shown) {
        return anonymous ? shown.pace().map(shared::get).orElse("public, no-cache") : "private, no-cache";
    }
}
