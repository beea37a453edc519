package org.communique.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.communique.time.Clock;

/** When the clock next changes what is public: an article comes or goes, or a day ends and deadlines pass. */
@ApplicationScoped
public class Horizon {

    private static final String UNTIL_NEXT = """
            select extract(epoch from least(
                (select min(listed_at) from article where published_at is not null and listed_at > clock_timestamp()),
                (select min(unpublish_at) from article where unpublish_at > clock_timestamp())
            ) - clock_timestamp())::float8
            """;

    @Inject
    DataSource database;

    @Inject
    Clock clock;

    /** How long before and after such a moment clocks may disagree whether it has come. */
    private static final long MARGIN = Duration.ofSeconds(1).toNanos();

    private record Sight(long since, long until) {}

    private final AtomicReference<Sight> known = new AtomicReference<>();

    /**
     * That moment as {@link System#nanoTime()} will tell it.
     *
     * <p>Call it after what an answer shows was read: should somebody change the schedule meanwhile, the answer is purged.
     */
    public long next() {
        Sight earlier = known.get();
        long asked = System.nanoTime();
        if (earlier != null && earlier.until() - asked > 0) {
            return earlier.until();
        }
        Sight sight = new Sight(asked, asked + untilNext().toNanos());
        // Unless somebody changed the schedule while it was looked at.
        known.compareAndSet(earlier, sight);
        return sight.until();
    }

    /** Whether no such moment is near, so that another clock says the same; not where it is not known. */
    public boolean isFar() {
        Sight sight = known.get();
        long now = System.nanoTime();
        return sight != null && now - sight.since() >= MARGIN && sight.until() - now >= MARGIN;
    }

    /** By the clock of the database, which says when articles are public; days end by the clock of this node. */
    private Duration untilNext() {
        Instant now = clock.now();
        Duration day = Duration.between(
                now, now.atOffset(ZoneOffset.UTC).truncatedTo(ChronoUnit.DAYS).plusDays(1));
        Duration scheduled = untilScheduled().orElse(day);
        return scheduled.compareTo(day) < 0 ? scheduled : day;
    }

    private Optional<Duration> untilScheduled() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet next = statement.executeQuery(UNTIL_NEXT)) {
            next.next();
            double seconds = next.getDouble(1);
            return next.wasNull() ? Optional.empty() : Optional.of(Duration.ofMillis((long) (seconds * 1000)));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The schedule changed. */
    void forget() {
        long now = System.nanoTime();
        known.set(new Sight(now, now));
    }
}
