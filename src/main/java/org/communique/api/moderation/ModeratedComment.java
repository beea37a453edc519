package org.communique.api.moderation;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.communique.api.answer.Versioned;
import org.communique.api.comment.AppealView;
import org.communique.comment.CommentStatus;
import org.communique.comment.ModerationCase;
import org.communique.comment.ModerationLine;
import org.communique.comment.ReportReason;
import org.communique.mailing.HeldMails;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A comment as moderators see it. */
@Schema(description = "A comment as moderators see it, private members included.")
public record ModeratedComment(
        @NotNull UUID id,
        @NotNull String articleSlug,
        UUID parentId,
        @NotNull String authorName,

        @Schema(description = "Absent when it is not held any more.")
        String authorEmail,

        @NotNull @Schema(description = "Whether its author showed that the email address is theirs.")
        boolean emailConfirmed,

        @Schema(format = "uri") String authorUrl,

        @Schema(
                description = "The network address that it came from, cut short after some time; absent when it is not"
                        + " held any more.")
        String clientAddress,

        @NotNull @Schema(description = "Markdown.") String body,
        @NotNull String bodyHtml,
        @NotNull CommentStatus status,

        @NotNull @Schema(description = "The rules that keep it from showing, by name.", examples = "[\"links\"]")
        List<String> heldBy,

        @NotNull @Schema(description = "Whether the public sees it: approved, and nothing above it is hidden.")
        boolean visible,

        @NotNull boolean pinned,
        @NotNull Instant createdAt,
        Instant editedAt,

        @NotNull @Schema(description = "What was decided so far, the oldest first.")
        List<Decision> decisions,

        @NotNull @Schema(description = "What it said before its author changed it, the oldest first.")
        List<Earlier> history,

        @NotNull @Schema(description = "Readers' reports, the oldest first.")
        List<Report> reports,

        @Schema(description = "What its author said against a decision.")
        AppealView appeal,

        @Schema(
                description =
                        "Its author's wish to be told of replies, and mails to them; only in what is held about an"
                                + " email address.")
        MailsView mails,

        @NotNull @Schema(description = "Counts the changes; the first part of the ETag.")
        long version)
        implements Versioned {

    /** One decision on a comment. */
    @Schema(name = "Decision", description = "One decision on a comment.")
    record Decision(
            @NotNull CommentStatus status,

            @NotNull @Schema(description = "What decided.", examples = "policy_first")
            String rule,

            @NotNull String reason,

            @NotNull @Schema(description = "What each check found, in their order; empty when a person decided.")
            List<FindingView> checks,

            @Schema(description = "The credentials of who decided; absent when no person did.")
            String decidedBy,

            @NotNull Instant decidedAt) {

        static Decision of(ModerationCase.Entry entry) {
            return new Decision(
                    entry.status(),
                    entry.rule(),
                    entry.reason(),
                    entry.findings().stream().map(FindingView::of).toList(),
                    entry.decidedBy(),
                    entry.decidedAt());
        }
    }

    /** What a comment said until a moment. */
    @Schema(name = "EarlierComment", description = "What a comment said until its author changed it.")
    record Earlier(
            @NotNull String authorName,
            @Schema(format = "uri") String authorUrl,
            @NotNull String body,
            @NotNull Instant replacedAt) {

        static Earlier of(ModerationCase.Earlier earlier) {
            return new Earlier(
                    earlier.text().authorName(),
                    earlier.text().authorUrl(),
                    earlier.text().body(),
                    earlier.replacedAt());
        }
    }

    /** A reader's report. */
    @Schema(name = "Report", description = "A reader's report of a comment.")
    record Report(
            @NotNull ReportReason reason,
            String detail,
            @NotNull Instant reportedAt,

            @Schema(description = "When a moderator decided about the comment afterwards.")
            Instant settledAt) {

        static Report of(ModerationCase.Report report) {
            return new Report(report.reason(), report.detail(), report.reportedAt(), report.settledAt());
        }
    }

    /** The view of a comment, without what is told of mails to administrators. */
    public static ModeratedComment of(ModerationCase item) {
        return of(item, null);
    }

    /** The view of a comment with what is held about mails to its author. */
    public static ModeratedComment of(ModerationCase item, HeldMails.Held mails) {
        ModerationLine comment = item.comment();
        return new ModeratedComment(
                comment.id(),
                comment.articleSlug(),
                comment.parentId(),
                comment.authorName(),
                item.authorEmail(),
                comment.proven(),
                comment.authorUrl(),
                comment.clientAddress(),
                comment.body(),
                comment.bodyHtml(),
                comment.status(),
                comment.heldBy(),
                comment.visible(),
                comment.pinned(),
                comment.createdAt(),
                comment.editedAt(),
                item.decisions().stream().map(Decision::of).toList(),
                item.history().stream().map(Earlier::of).toList(),
                item.reports().stream().map(Report::of).toList(),
                AppealView.of(item.appeal()),
                mails == null ? null : MailsView.of(mails),
                comment.version());
    }
}
