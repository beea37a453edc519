package org.communique.limit;

import static io.github.bucket4j.distributed.ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import java.time.Duration;
import javax.sql.DataSource;

/** Buckets in the database, which all nodes draw from. To draw takes a connection and waits for others that draw. */
final class SharedBuckets {

    private static final int AT_A_TIME = 1_000;

    /** How long a full bucket is kept: clocks of nodes differ. */
    private static final Duration GRACE = Duration.ofSeconds(10);

    private final PostgreSQLSelectForUpdateBasedProxyManager<String> rows;

    SharedBuckets(DataSource database) {
        rows = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table("rate_limit")
                .idColumn("id")
                .stateColumn("state")
                .expiresAtColumn("expires_at")
                .expirationAfterWrite(basedOnTimeForRefillingBucketUpToMax(GRACE))
                .build();
    }

    Bucket of(String name, Quota quota) {
        return rows.getProxy(
                name,
                () -> BucketConfiguration.builder().addLimit(quota.bandwidth()).build());
    }

    /** Removes the rows of buckets that are full again. */
    void removeFull() {
        int removed = AT_A_TIME;
        while (removed == AT_A_TIME) {
            removed = rows.removeExpired(AT_A_TIME);
        }
    }
}
