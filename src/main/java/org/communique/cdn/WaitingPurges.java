package org.communique.cdn;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What caches in front are still to be told, each by one node at a time. Goes by the clock of the database. */
@ApplicationScoped
class WaitingPurges {

    private static final String WANT =
            "insert into cdn select true where not exists (select from cdn) on conflict do nothing";

    private static final String WANT_NO_MORE = "delete from cdn";

    private static final String DUE = """
            select id, tag, sent from waiting_purge where due_at <= statement_timestamp()
            order by due_at limit 10000 for update skip locked
            """;

    private static final String DROP = "delete from waiting_purge where id = any(?)";

    /** Long enough for what a cache had asked for before, and for all nodes to have heard of the change. */
    private static final String SEND_AGAIN = """
            update waiting_purge set sent = true, due_at = statement_timestamp() + interval '3 seconds' where id = any(?)
            """;

    /** Behind the others: one that is always refused does not keep them from being sent. */
    private static final String PUT_BACK = "update waiting_purge set due_at = statement_timestamp() where id = any(?)";

    @Inject
    AgroalDataSource database;

    /** How sending went. */
    sealed interface Sending {}

    /** Whoever was to be told was; perhaps nobody. */
    record Sent(boolean isAll) implements Sending {}

    /** Nobody was, and all of it still waits. */
    record Failed(String reason) implements Sending {}

    /** Has changes queued from now on, by whatever node. */
    @Transactional(value = TxType.REQUIRES_NEW, rollbackOn = Exception.class)
    void want() throws SQLException {
        run(WANT);
    }

    /** Has no changes queued; what waits goes on waiting for a node that sends it. */
    @Transactional(value = TxType.REQUIRES_NEW, rollbackOn = Exception.class)
    void wantNoMore() throws SQLException {
        run(WANT_NO_MORE);
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /**
     * Makes one call of what is due, if anything is. The rows are this node's until it ends; should the node end before, they are
     * free again at once.
     */
    @Transactional(value = TxType.REQUIRES_NEW, rollbackOn = Exception.class)
    Sending send(Cdn cdn) throws SQLException, InterruptedException {
        try (Connection connection = database.getConnection()) {
            List<PurgeBatch.Row> due = due(connection);
            if (due.isEmpty()) {
                return new Sent(true);
            }
            PurgeBatch batch = PurgeBatch.of(due, cdn.most());
            Optional<String> failure = cdn.purge(batch.tags());
            change(connection, DROP, batch.surplus());
            if (failure.isPresent()) {
                change(connection, PUT_BACK, batch.first());
                change(connection, PUT_BACK, batch.last());
                return new Failed(failure.get());
            }
            change(connection, SEND_AGAIN, batch.first());
            change(connection, DROP, batch.last());
            return new Sent(batch.isAll());
        }
    }

    private static List<PurgeBatch.Row> due(Connection connection) throws SQLException {
        List<PurgeBatch.Row> due = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(DUE)) {
            while (rows.next()) {
                due.add(new PurgeBatch.Row(rows.getLong(1), rows.getString(2), rows.getBoolean(3)));
            }
        }
        return due;
    }

    private static void change(Connection connection, String sql, List<Long> ids) throws SQLException {
        if (ids.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
            statement.executeUpdate();
        }
    }
}
