package org.communique.api.comment;

import org.communique.api.paging.Query;
import org.communique.comment.CommentStatus;
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

        @RestQuery @Parameter(description = "Slug or id of an article.")
        String article) {

    CommentStatus wanted() {
        CommentStatus wanted = Query.constant("status", status, CommentStatus.class);
        return wanted == null ? CommentStatus.PENDING : wanted;
    }
}
