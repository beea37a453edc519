package org.communique.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.communique.wire.Sql;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Buckets in the database")
class SharedBucketsTest {

    private static final Quota QUOTA = Quota.parse("50/h");

    @Inject
    AgroalDataSource database;

    @Test
    @DisplayName("give exactly what they hold, however many draw together")
    void areExact() {
        List<SharedBuckets> nodes = List.of(new SharedBuckets(database), new SharedBuckets(database));
        assertEquals(
                50,
                IntStream.range(0, 200)
                        .parallel()
                        .filter(i -> nodes.get(i % 2).of("somebody", QUOTA).tryConsume(1))
                        .count());
    }

    @Test
    @DisplayName("are removed when they are full again, and not before")
    void areRemoved() {
        SharedBuckets buckets = new SharedBuckets(database);
        IntStream.range(0, 50).forEach(i -> buckets.of("kept", QUOTA).tryConsume(1));
        IntStream.range(0, 50).forEach(i -> buckets.of("full", QUOTA).tryConsume(1));
        assertEquals(1, Sql.run("update rate_limit set expires_at = 0 where id = 'full'"));
        buckets.removeFull();
        assertFalse(buckets.of("kept", QUOTA).tryConsume(1));
        assertTrue(buckets.of("full", QUOTA).tryConsume(1));
    }
}
