package org.communique.api.comment;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.communique.api.paging.Page;
import org.communique.comment.CommentLine;
import org.communique.comment.CommentTree;
import org.communique.paging.PageRequest;
import org.communique.paging.Slice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A comment with what a tree shows below it: the members of {@link CommentView} and the replies. */
@Schema(description = "A comment as in a list, with the first replies shown below it.")
record CommentNode(
        @NotNull UUID id,
        @NotNull String articleSlug,

        @Schema(description = "The comment that this one replies to.")
        UUID parentId,

        @Schema(description = "There, and true, only for a bare place.")
        Boolean deleted,

        String authorName,
        @Schema(format = "uri") String authorUrl,

        @Schema(description = "The text rendered, sanitised for use in any page.")
        String bodyHtml,

        Instant createdAt,

        @Schema(description = "When its author last changed it.")
        Instant editedAt,

        Boolean pinned,

        @NotNull @Schema(description = "Replies to it that show.")
        long replyCount,

        @NotNull
        @Schema(
                description = "The oldest first; the fifth level also holds replies to its own members. `page.next`"
                        + " goes with `view=tree&parent=<id>&after=<next>` on the same path.")
        Page<CommentNode> replies) {

    /**
     * @param list the list of all replies, whose cursor the node shows
     * @param child makes a node of a reply
     */
    static CommentNode of(CommentTree tree, PageRequest list, Function<CommentTree, CommentNode> child) {
        CommentView comment = CommentView.of(tree.comment());
        return new CommentNode(
                comment.id(),
                comment.articleSlug(),
                comment.parentId(),
                comment.deleted(),
                comment.authorName(),
                comment.authorUrl(),
                comment.bodyHtml(),
                comment.createdAt(),
                comment.editedAt(),
                comment.pinned(),
                comment.replyCount(),
                Page.of(new Slice<>(tree.replies(), next(tree, list), null, null), list, child));
    }

    private static String next(CommentTree tree, PageRequest list) {
        List<CommentTree> shown = tree.replies();
        if (!tree.more()) {
            return null;
        }
        CommentLine last = shown.get(shown.size() - 1).comment();
        return list.cursorAfter(last.createdAt(), last.id());
    }
}
