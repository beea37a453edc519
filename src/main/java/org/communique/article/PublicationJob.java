package org.communique.article;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.communique.http.ProblemException;
import org.communique.storage.Outage;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;

/**
 * Looks every second, and first of all at the start, for articles whose time has come. Any number of nodes may do so: the
 * row lock lets one of them act, and what it wrote leaves the others nothing to do.
 */
@ApplicationScoped
class PublicationJob {

    private static final Logger LOG = Logger.getLogger(PublicationJob.class);

    private static final String DUE = """
            (select id from article where due_at <= statement_timestamp() order by due_at limit 100)
            union
            (select article_id from article_draft where publish_at <= statement_timestamp() order by publish_at limit 100)
            """;

    @Inject
    AgroalDataSource database;

    @Inject
    DuePublications due;

    private final Outage outage = new Outage(failure ->
            LOG.warnf("Articles whose time has come cannot be looked for until the database is back: %s", failure));

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        try {
            List<UUID> articles = due();
            outage.ends();
            articles.forEach(this::settle);
        } catch (SQLException failure) {
            outage.goesOn(failure);
        }
    }

    private List<UUID> due() throws SQLException {
        List<UUID> articles = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(DUE)) {
            while (rows.next()) {
                articles.add(rows.getObject(1, UUID.class));
            }
        }
        return articles;
    }

    /** One that fails keeps no other from its time, and is tried again. */
    void settle(UUID article) {
        try {
            due.settle(article);
        } catch (RuntimeException failure) {
            if (isRefusal(failure)) {
                due.refuseDraft(article);
            } else {
                LOG.errorf(failure, "Article %s could not be brought in line with the clock", article);
            }
        }
    }

    private static boolean isRefusal(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof ProblemException || cause instanceof ConstraintViolationException);
    }
}
