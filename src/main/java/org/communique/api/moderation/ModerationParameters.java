package org.communique.api.moderation;

import java.util.Map;
import java.util.UUID;
import org.communique.api.paging.Query;
import org.communique.comment.CommentStatus;
import org.communique.comment.ModerationFilter;
import org.communique.comment.ModerationQueue.Sort;
import org.communique.http.ViolationCode;
import org.communique.net.Network;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which comments moderators want to see. */
record ModerationParameters(
        @RestQuery
        @Parameter(
                description = "Comments of this status.",
                schema = @Schema(implementation = CommentStatus.class, defaultValue = "pending"))
        String status,

        @RestQuery @Parameter(description = "The name of a rule that keeps them from showing.", example = "links")
        String reason,

        @RestQuery @Parameter(description = "Slug or id of an article.")
        String article,

        @RestQuery @Parameter(description = "A text in the comment or its author's name, in any case.")
        String q,

        @RestQuery
        @Parameter(description = "The whole email address of their author.", schema = @Schema(format = "email"))
        String email,

        @RestQuery
        @Parameter(
                description = "The network address that they came from, or a network (CIDR).",
                example = "192.0.2.0/24")
        String address,

        @RestQuery
        @Parameter(
                description = "Those that came before this instant.",
                schema = @Schema(type = SchemaType.STRING, format = "date-time"))
        String createdBefore,

        @RestQuery
        @Parameter(
                description = "Those that came at this instant or later.",
                schema = @Schema(type = SchemaType.STRING, format = "date-time"))
        String createdAfter,

        @RestQuery
        @Parameter(
                description = "Those whose author appealed and waits for an answer, or all others.",
                schema = @Schema(type = SchemaType.BOOLEAN))
        String appealed,

        @RestQuery
        @Parameter(
                description = "The order; a minus for the newest first.",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {"createdAt", "-createdAt"},
                                defaultValue = "-createdAt"))
        String sort) {

    private static final int LONGEST = 254;

    private static final Map<String, Sort> SORTS = Map.of("createdAt", Sort.OLDEST, "-createdAt", Sort.NEWEST);

    Sort order() {
        return Query.choice("sort", sort, SORTS, Sort.NEWEST);
    }

    /** @param articleId that of the wanted article, or null */
    ModerationFilter filter(UUID articleId) {
        CommentStatus wanted = Query.constant("status", status, CommentStatus.class);
        return new ModerationFilter(
                wanted == null ? CommentStatus.PENDING : wanted,
                Query.text("reason", reason, LONGEST),
                articleId,
                Query.text("q", q, LONGEST),
                Query.email("email", email),
                Query.parsed(
                        "address",
                        address,
                        Network::parse,
                        ViolationCode.INVALID_FORMAT,
                        "must be a network address or a network"),
                Query.instant("createdBefore", createdBefore),
                Query.instant("createdAfter", createdAfter),
                appealed == null ? null : Query.flag("appealed", appealed));
    }
}
