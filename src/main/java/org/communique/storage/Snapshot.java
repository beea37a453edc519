package org.communique.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Statement;
import org.hibernate.Session;

/** One moment for all that a transaction reads. */
@ApplicationScoped
public class Snapshot {

    @Inject
    Session session;

    /** Has the statements of this transaction, which is to begin with this and writes nothing, see the same state. */
    public void begin() {
        session.doWork(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("set transaction isolation level repeatable read, read only");
            }
        });
    }
}
