package org.communique.limit;

import io.agroal.api.AgroalDataSource;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketExceptions.BucketExecutionException;
import io.github.bucket4j.TimeMeter;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** The buckets that requests draw from, one for each policy and client, where the settings say that they are. */
@ApplicationScoped
class Buckets {

    private static final Logger LOG = Logger.getLogger(Buckets.class);

    private final LocalBuckets here;
    private final Optional<SharedBuckets> shared;

    @Inject
    Buckets(LimitSettings settings, AgroalDataSource database) {
        this(settings, database, TimeMeter.SYSTEM_NANOTIME);
    }

    Buckets(LimitSettings settings, DataSource database, TimeMeter time) {
        here = new LocalBuckets(time, longestWindow(settings));
        shared = settings.shared() ? Optional.of(new SharedBuckets(database)) : Optional.empty();
    }

    static Duration longestWindow(LimitSettings settings) {
        return Arrays.stream(Policy.values())
                .map(policy -> policy.quota(settings).window())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** @param name tells it from all others; that of the same client under another quota is another */
    Bucket of(String name, Quota quota) {
        return shared.map(rows -> rows.of(name, quota)).orElseGet(() -> here.of(name, quota));
    }

    @Scheduled(every = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void removeFull() {
        try {
            shared.ifPresent(SharedBuckets::removeFull);
        } catch (BucketExecutionException away) {
            LOG.debug("Rows of full buckets stay until the database is back", away);
        }
    }
}
