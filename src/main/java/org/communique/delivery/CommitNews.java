package org.communique.delivery;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.communique.replica.Route;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * Has a transaction that wrote something return only when its own node has heard what changed: whoever is answered then finds the
 * new state, however it is asked for here.
 */
@ApplicationScoped
@PersistenceUnitExtension
class CommitNews implements StatementInspector {

    private static final long serialVersionUID = 1L;

    @Inject
    transient TransactionSynchronizationRegistry transactions;

    @Inject
    transient DataSource database;

    @Inject
    transient ResponseCache cache;

    @Inject
    transient Marks marks;

    @Inject
    transient PurgeListener listener;

    @Override
    public String inspect(String sql) {
        if (cache.isOn() && mayWrite(sql) && isFirst()) {
            transactions.registerInterposedSynchronization(new End());
        }
        return sql;
    }

    private static boolean mayWrite(String sql) {
        return Route.current() == Route.PRIMARY && !sql.regionMatches(true, 0, "select", 0, 6);
    }

    private boolean isFirst() {
        if (transactions.getTransactionKey() == null || transactions.getResource(CommitNews.class) != null) {
            return false;
        }
        transactions.putResource(CommitNews.class, true);
        return true;
    }

    private final class End implements Synchronization {

        private String mark;

        @Override
        public void beforeCompletion() {
            String made = marks.next();
            if (tell(made)) {
                mark = made;
            } else {
                marks.drop(made);
            }
        }

        @Override
        public void afterCompletion(int status) {
            if (mark == null) {
                return;
            }
            if (status == Status.STATUS_ROLLEDBACK) {
                marks.drop(mark);
            } else if (!marks.await(mark)) {
                listener.doubt();
            }
        }
    }

    private boolean tell(String mark) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("select tell_mark(?)")) {
            statement.setString(1, mark);
            try (ResultSet told = statement.executeQuery()) {
                return told.next() && told.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
