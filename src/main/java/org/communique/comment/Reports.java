package org.communique.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.net.InetAddress;
import java.time.Instant;
import java.util.UUID;
import org.communique.http.ErrorCode;
import org.communique.http.ProblemException;
import org.communique.net.Network;
import org.communique.storage.EnumColumn;
import org.communique.time.Clock;
import org.communique.time.Ids;

/** Takes readers' reports of comments. */
@ApplicationScoped
@Transactional
public class Reports {

    /** What decisions are called that readers' reports bring about. */
    static final String RULE = "reports";

    @Inject
    CommentQueries queries;

    @Inject
    CommentTokens tokens;

    @Inject
    ThreadVisibility threads;

    @Inject
    CommentSettings settings;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    /**
     * Takes a report of a comment that shows. One of each reader counts; with enough of them that no moderator has looked at
     * since, the comment waits until one has.
     *
     * @param detail or null
     * @param client where the reader is
     * @throws ProblemException {@code not_found}
     */
    public void take(UUID id, ReportReason reason, String detail, InetAddress client) {
        queries.get(id);
        Comment comment = Comment.inThread(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(found -> found.status == CommentStatus.APPROVED)
                .orElseThrow(() -> new ProblemException(ErrorCode.NOT_FOUND));
        Instant now = clock.now();
        keep(comment, reason, detail, tokens.digest(id + " " + Network.ofClient(client)), now);
        long open = CommentReport.count("commentId = ?1 and settledAt is null", id);
        if (open >= settings.reportsToHold()) {
            Verdict verdict = Verdict.of(
                    CommentStatus.PENDING, RULE, "Readers reported the comment; a moderator is to look at it.");
            threads.settle(comment, verdict, null, now);
        }
    }

    private void keep(Comment comment, ReportReason reason, String detail, byte[] reporter, Instant now) {
        entities.createNativeQuery("""
                        insert into comment_report (id, comment_id, reason, detail, reporter, reported_at)
                        values (:id, :comment, :reason, :detail, :reporter, :now)
                        on conflict on constraint uq_comment_report_reporter do nothing
                        """)
                .setParameter("id", Ids.next())
                .setParameter("comment", comment.id)
                .setParameter("reason", EnumColumn.text(reason))
                .setParameter("detail", detail)
                .setParameter("reporter", reporter)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** What a moderator has looked at counts no longer. */
    void settle(@Observes Decisions.CommentDecided decided) {
        CommentReport.update("settledAt = ?1 where commentId = ?2 and settledAt is null", decided.at(), decided.id());
    }
}
