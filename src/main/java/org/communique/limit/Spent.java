package org.communique.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Optional;

/**
 * Who has nothing left until when, in the memory of this node: as nothing is there again before the window ends, they can be
 * refused without asking anybody.
 */
final class Spent {

    private final TimeMeter time;
    private final Cache<String, Long> ends;

    /** @param longest the longest window */
    Spent(TimeMeter time, Duration longest) {
        this.time = time;
        this.ends = Caffeine.newBuilder()
                .maximumSize(LocalBuckets.MOST)
                .expireAfterWrite(longest)
                .build();
    }

    void note(String name, Duration renewedIn) {
        ends.put(name, time.currentTimeNanos() + renewedIn.toNanos());
    }

    /** How long it still takes, for somebody who has nothing left. */
    Optional<Duration> look(String name) {
        return Optional.ofNullable(ends.getIfPresent(name))
                .map(end -> end - time.currentTimeNanos())
                .filter(left -> left > 0)
                .map(Duration::ofNanos);
    }
}
