package org.communique.mailing;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** The mails that are still to be sent, each by one node at a time. Goes by the clock of the database, which all nodes share. */
@ApplicationScoped
class Outbox {

    /** Moved on before it is tried: a node that dies meanwhile leaves it to others after ten minutes. */
    private static final String CLAIM = """
            update comment_mail
            set attempts = attempts + 1, due_at = statement_timestamp() + interval '10 minutes'
            where id = (
              select id from comment_mail
              where sent_at is null and given_up_at is null and due_at <= statement_timestamp()
              order by due_at limit 1 for update skip locked)
            returning id, comment_id, reply_id
            """;

    private static final String SENT = "update comment_mail set sent_at = statement_timestamp() where id = ?";

    /** After a minute, two, four and so on, a day at most; given up after a week. */
    private static final String FAILED = """
            update comment_mail
            set due_at = statement_timestamp() + least(interval '1 day', interval '1 minute' * power(2, attempts - 1)),
                given_up_at = case when attempts >= 16 then statement_timestamp() end
            where id = ?
            """;

    private static final String DROPPED = "delete from comment_mail where id = ?";

    @Inject
    AgroalDataSource database;

    /**
     * A mail that is to be sent.
     *
     * @param comment whose author it goes to
     * @param reply what it tells of, or null when it asks to confirm the address
     */
    record Waiting(UUID id, UUID comment, UUID reply) {}

    /** One whose time has come, for this node alone. */
    Optional<Waiting> claim() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(CLAIM);
                ResultSet rows = statement.executeQuery()) {
            return rows.next()
                    ? Optional.of(new Waiting(
                            rows.getObject(1, UUID.class),
                            rows.getObject(2, UUID.class),
                            rows.getObject(3, UUID.class)))
                    : Optional.empty();
        }
    }

    void sent(Waiting mail) throws SQLException {
        run(SENT, mail);
    }

    void failed(Waiting mail) throws SQLException {
        run(FAILED, mail);
    }

    /** There is nothing to tell any more; should there be again, it may be queued again. */
    void drop(Waiting mail) throws SQLException {
        run(DROPPED, mail);
    }

    private void run(String sql, Waiting mail) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, mail.id());
            statement.executeUpdate();
        }
    }
}
