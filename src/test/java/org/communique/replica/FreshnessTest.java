package org.communique.replica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.communique.http.ErrorCode;
import org.communique.http.ProblemException;
import org.communique.replica.Freshness.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A replica")
class FreshnessTest {

    private static final long SYSTEM = 7_301;

    private final Freshness freshness = new Freshness();
    private long asked = System.nanoTime();

    private static ServerState primary(long position) {
        return new ServerState(SYSTEM, 1, position, false, 0);
    }

    private static ServerState standby(long position) {
        return new ServerState(SYSTEM, 1, position, true, 0);
    }

    private void see(ServerState replica) {
        asked = System.nanoTime();
        freshness.see(replica, asked);
    }

    private Verdict verdict() {
        return freshness.verdict(asked);
    }

    @Test
    @DisplayName("is fresh once it has replayed all that is required")
    void replays() {
        freshness.require(primary(500));
        see(standby(499));
        assertEquals(Verdict.BEHIND, verdict());
        see(standby(500));
        assertEquals(Verdict.FRESH, verdict());
    }

    @Test
    @DisplayName("is unsure from when something was heard of until its place in the log is known")
    void unsure() {
        see(standby(500));
        assertEquals(Verdict.UNSURE, verdict());
        freshness.require(primary(500));
        freshness.forget();
        assertEquals(Verdict.UNSURE, verdict());
        freshness.require(primary(501));
        assertEquals(Verdict.BEHIND, verdict());
    }

    @Test
    @DisplayName("need not have what is of no matter, though it is told to be behind by that")
    void notes() {
        freshness.require(primary(500));
        freshness.note(primary(800));
        see(standby(600));
        assertEquals(Verdict.FRESH, verdict());
        assertEquals(200, freshness.behind());
    }

    @Test
    @DisplayName("is failing when it was not looked at within a second, or since something went wrong there")
    void looked() {
        freshness.require(primary(500));
        assertEquals(Verdict.FAILING, verdict());
        see(standby(500));
        assertEquals(
                Verdict.FRESH, freshness.verdict(asked + Duration.ofMillis(999).toNanos()));
        assertEquals(
                Verdict.FAILING,
                freshness.verdict(asked + Duration.ofMillis(1000).toNanos()));
        long before = System.nanoTime();
        freshness.doubt();
        freshness.see(standby(500), before);
        assertEquals(Verdict.FAILING, freshness.verdict(before));
        see(standby(500));
        assertEquals(Verdict.FRESH, verdict());
    }

    @Test
    @DisplayName("is none when it was promoted, or is that of another cluster, or of another branch of the log")
    void follows() {
        freshness.require(primary(500));
        see(new ServerState(SYSTEM, 1, 900, false, 0));
        assertEquals(Verdict.FAILING, verdict());
        see(new ServerState(SYSTEM + 1, 1, 900, true, 0));
        assertEquals(Verdict.FAILING, verdict());
        freshness.require(new ServerState(SYSTEM, 2, 500, false, 0));
        see(standby(900));
        assertEquals(Verdict.FAILING, verdict());
    }

    @Test
    @DisplayName("is not read while its clock is another, for clocks tell what is public")
    void clocks() {
        freshness.require(primary(500));
        see(new ServerState(SYSTEM, 1, 500, true, Freshness.CLOCKS_APART.toNanos() - 1));
        assertEquals(Verdict.FRESH, verdict());
        see(new ServerState(SYSTEM, 1, 500, true, -Freshness.CLOCKS_APART.toNanos()));
        assertEquals(Verdict.FAILING, verdict());
    }

    @Test
    @DisplayName("is looked at again at once when more is required, or something went wrong")
    void wakes() throws Exception {
        long known = freshness.changes();
        CompletableFuture<Void> woken = CompletableFuture.runAsync(() -> await(known));
        freshness.require(primary(1));
        woken.get();
        long later = freshness.changes();
        CompletableFuture<Void> again = CompletableFuture.runAsync(() -> await(later));
        freshness.doubt();
        again.get();
        assertTrue(freshness.changes() > later);
    }

    private void await(long known) {
        try {
            freshness.await(known, Duration.ofMinutes(1).toMillis());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"08006", "25006", "40001", "53300", "57P01", "57P03", "58030", "XX000"})
    @DisplayName("is behind failures of connections, cancelled statements and servers that end")
    void faults(String state) {
        assertTrue(ReplicaFault.isBehind(new IllegalStateException(new SQLException("failed", state))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"57014", "22P02", "42P01"})
    @DisplayName("is not behind what the primary would say as well")
    void sameThere(String state) {
        assertFalse(ReplicaFault.isBehind(new IllegalStateException(new SQLException("refused", state))));
        assertFalse(ReplicaFault.isBehind(new ProblemException(ErrorCode.NOT_FOUND)));
    }
}
