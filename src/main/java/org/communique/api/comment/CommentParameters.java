package org.communique.api.comment;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.communique.api.paging.Query;
import org.communique.comment.CommentSort;
import org.communique.http.ProblemException;
import org.communique.http.ViolationCode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** How an article's comments are shown. */
record CommentParameters(
        @RestQuery
        @Parameter(
                description = "One list, or threads as trees.",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {"flat", "tree"},
                                defaultValue = "flat"))
        String view,

        @RestQuery
        @Parameter(
                description =
                        "The order; a minus for the newest first. Replies in a tree are always the oldest" + " first.",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {"createdAt", "-createdAt"},
                                defaultValue = "createdAt"))
        String sort,

        @RestQuery
        @Parameter(
                description = "In a tree, the comment whose replies are wanted.",
                schema = @Schema(type = SchemaType.STRING, format = "uuid"))
        String parent) {

    private static final Map<String, Boolean> VIEWS = Map.of("flat", false, "tree", true);
    private static final Map<String, CommentSort> SORTS = new LinkedHashMap<>();

    static {
        SORTS.put("createdAt", CommentSort.OLDEST);
        SORTS.put("-createdAt", CommentSort.NEWEST);
    }

    CommentSort order() {
        return Query.choice("sort", sort, SORTS, CommentSort.OLDEST);
    }

    UUID parentId() {
        return Query.id("parent", parent);
    }

    /**
     * Whether trees are wanted.
     *
     * @throws ProblemException {@code invalid_parameter}, also for a parameter that only trees have
     */
    boolean tree() {
        boolean tree = Query.choice("view", view, VIEWS, false);
        if (parent != null && !tree) {
            throw ProblemException.invalidParameter("parent", ViolationCode.NOT_ALLOWED, "goes with view=tree only");
        }
        return tree;
    }
}
