package org.communique.replica;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * Where a server is in the log of changes.
 *
 * @param system identifies the database cluster
 * @param timeline the branch of the log, which a promotion begins anew
 * @param position bytes of the log that were written, or replayed
 * @param standby whether it replays the log of another
 * @param clock nanoseconds by which its clock is ahead of {@link System#nanoTime()}
 */
record ServerState(long system, long timeline, long position, boolean standby, long clock) {

    /** The position includes what is not flushed yet: where commits do not wait for that, they are visible before. */
    private static final String PRIMARY = """
            select system_identifier,
                   ('x' || left(pg_walfile_name(pg_current_wal_insert_lsn()), 8))::bit(32)::bigint,
                   pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::bigint,
                   pg_is_in_recovery(),
                   (extract(epoch from clock_timestamp()) * 1000000)::bigint
            from pg_control_system()
            """;

    /** The timeline is that of the last restart point: it may be late, never early. */
    private static final String STANDBY = """
            select system_identifier,
                   (select timeline_id from pg_control_checkpoint()),
                   coalesce(pg_wal_lsn_diff(pg_last_wal_replay_lsn(), '0/0'), 0)::bigint,
                   pg_is_in_recovery(),
                   (extract(epoch from clock_timestamp()) * 1000000)::bigint
            from pg_control_system()
            """;

    /** As the primary says that it is now. */
    static ServerState ofPrimary(Statement connected) throws SQLException {
        return ask(connected, PRIMARY);
    }

    /** As a replica says that it is now. */
    static ServerState ofStandby(Statement connected) throws SQLException {
        return ask(connected, STANDBY);
    }

    private static ServerState ask(Statement connected, String question) throws SQLException {
        long asked = System.nanoTime();
        try (ResultSet answer = connected.executeQuery(question)) {
            answer.next();
            long between = asked + (System.nanoTime() - asked) / 2;
            return new ServerState(
                    answer.getLong(1),
                    answer.getLong(2),
                    answer.getLong(3),
                    answer.getBoolean(4),
                    answer.getLong(5) * 1_000 - between);
        }
    }

    /** Whether this replays the very log that a primary writes, and its clock is that of the primary, about. */
    boolean follows(ServerState primary, Duration clocksApart) {
        return standby
                && system == primary.system
                && timeline == primary.timeline
                && Math.abs(clock - primary.clock) < clocksApart.toNanos();
    }
}
