package org.communique.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/** Buckets in the memory of this node. */
final class LocalBuckets {

    /** Clients that are kept in mind at most; of more, those that come least are forgotten. */
    static final int MOST = 100_000;

    private final TimeMeter time;
    private final Cache<String, Bucket> buckets;

    /** @param longest the longest window; a bucket that nobody has asked for so long is full, and need not be kept */
    LocalBuckets(TimeMeter time, Duration longest) {
        this.time = time;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterAccess(longest)
                .build();
    }

    Bucket of(String name, Quota quota) {
        return buckets.get(
                name,
                unknown -> Bucket.builder()
                        .addLimit(quota.bandwidth())
                        .withCustomTimePrecision(time)
                        .build());
    }
}
