package org.communique.wire.delivery;

import static org.communique.wire.AnArticle.anArticle;
import static org.communique.wire.RawHttp.request;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.communique.access.Role;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.EmptyDatabase;
import org.communique.wire.RawHttp;
import org.communique.wire.RawHttp.Answer;
import org.communique.wire.Statements;
import org.communique.wire.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Reads on connections that were used before, for an answer that is being loaded")
class WaitingReadsTest {

    private static final int CLIENTS = 40;

    private Made made;
    private String get;
    private List<RawHttp> connections;

    @BeforeEach
    void connect() {
        made = anArticle().published();
        get = request("GET", made.path());
        connections = IntStream.range(0, CLIENTS)
                .mapToObj(n -> new RawHttp(RestAssured.port))
                .toList();
        connections.forEach(
                connection -> assertEquals(200, connection.asked(get).status()));
    }

    @AfterEach
    void disconnect() {
        connections.forEach(RawHttp::close);
    }

    /** Lets one ask, and all others when its load is under way, which it is until they have asked. */
    private void askDuringLoad(String others) throws SQLException {
        try (Connection lock = EmptyDatabase.connect();
                RawHttp last = new RawHttp(RestAssured.port)) {
            lock.setAutoCommit(false);
            lock.createStatement().execute("lock table article in access exclusive mode");
            connections.get(0).write(get);
            awaitBlocked(lock);
            connections.subList(1, CLIENTS).forEach(connection -> connection.write(others));
            // Answered on the event loop behind them, so that they have been seen.
            last.asked(request("GET", "/nothing-of-the-kind"));
            lock.rollback();
        }
    }

    private static void awaitBlocked(Connection lock) throws SQLException {
        try (var blocked = lock.prepareStatement("select 1 from pg_locks where not granted")) {
            while (!blocked.executeQuery().next()) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    @DisplayName("take one load, and show what it found")
    void takeOneLoad() {
        made.patch(Map.of("summary", "Something else."));
        long statements = Statements.during(() -> asking(get));
        assertTrue(statements < 10, statements + " statements");
        connections.forEach(connection -> {
            Answer answer = connection.answer(false);
            assertEquals(200, answer.status());
            assertTrue(answer.body().contains("Something else."));
        });
    }

    private void asking(String others) {
        try {
            askDuringLoad(others);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @DisplayName("are told that it is gone, when it finds so")
    void findNothing() {
        Wire.as(Role.ADMIN).header("If-Match", "*").delete(made.path()).then().statusCode(204);
        asking(get);
        connections.forEach(
                connection -> assertEquals(410, connection.answer(false).status()));
    }

    @Test
    @DisplayName("are answered before what was asked for behind them")
    void keepOrder() {
        made.patch(Map.of("summary", "Something else."));
        asking(get + request("GET", "/nothing-of-the-kind") + get);
        assertEquals(200, connections.get(0).answer(false).status());
        connections.subList(1, CLIENTS).forEach(connection -> {
            assertEquals(200, connection.answer(false).status());
            assertEquals(404, connection.answer(false).status());
            assertEquals(200, connection.answer(false).status());
        });
    }

    @Test
    @DisplayName("hold nothing up when nobody is there any more to be answered")
    void mayVanish() {
        made.patch(Map.of("summary", "Something else."));
        asking(get);
        connections.subList(1, CLIENTS).forEach(RawHttp::close);
        assertEquals(200, connections.get(0).answer(false).status());
        assertEquals(200, connections.get(0).asked(get).status());
    }
}
