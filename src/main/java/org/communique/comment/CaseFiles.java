package org.communique.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.communique.address.Addresses;
import org.communique.address.EmailAddress;
import org.communique.comment.ModerationCase.Earlier;
import org.communique.comment.ModerationCase.Entry;
import org.communique.comment.ModerationCase.Report;

/** Puts to comments what moderators want to know of them besides: a statement for each kind of thing. */
@ApplicationScoped
class CaseFiles {

    @Inject
    EntityManager entities;

    @Inject
    Addresses addresses;

    List<ModerationCase> of(List<ModerationLine> comments) {
        if (comments.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = comments.stream().map(ModerationLine::id).toList();
        Map<UUID, List<Decision>> decisions = found("Decision", Decision.class, ids, item -> item.commentId);
        Map<UUID, List<CommentRevision>> history =
                found("CommentRevision", CommentRevision.class, ids, item -> item.commentId);
        Map<UUID, List<CommentReport>> reports =
                found("CommentReport", CommentReport.class, ids, item -> item.commentId);
        Map<UUID, List<CommentAppeal>> appeals =
                found("CommentAppeal", CommentAppeal.class, ids, item -> item.commentId);
        return comments.stream()
                .map(comment -> new ModerationCase(
                        comment,
                        addresses
                                .open(comment.emailSealed())
                                .map(EmailAddress::text)
                                .orElse(null),
                        all(decisions, comment, CaseFiles::entry),
                        all(history, comment, CaseFiles::earlier),
                        all(reports, comment, CaseFiles::report),
                        all(appeals, comment, Statements.Appeal::of).stream()
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    private <E> Map<UUID, List<E>> found(String entity, Class<E> type, List<UUID> ids, Function<E, UUID> comment) {
        return entities.createQuery("from %s where commentId in (:ids) order by id".formatted(entity), type)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.groupingBy(comment));
    }

    private static <E, T> List<T> all(Map<UUID, List<E>> found, ModerationLine comment, Function<E, T> view) {
        return found.getOrDefault(comment.id(), List.of()).stream().map(view).toList();
    }

    private static Entry entry(Decision decision) {
        return new Entry(
                decision.status,
                decision.rule,
                decision.reason,
                decision.findings == null ? List.of() : decision.findings,
                decision.decidedBy,
                decision.decidedAt);
    }

    private static Earlier earlier(CommentRevision revision) {
        return new Earlier(
                new CommentText(revision.authorName, revision.authorUrl, revision.body), revision.replacedAt);
    }

    private static Report report(CommentReport report) {
        return new Report(report.reason, report.detail, report.reportedAt, report.settledAt);
    }
}
