package org.communique.api.comment;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.communique.api.Api;
import org.communique.api.answer.Shown;
import org.communique.api.answer.Shown.Pace;
import org.communique.api.asking.Asking;
import org.communique.api.json.JsonBodyReader;
import org.communique.api.json.MergePatch;
import org.communique.api.json.PathId;
import org.communique.api.paging.Page;
import org.communique.api.paging.PageParameters;
import org.communique.api.paging.Pages;
import org.communique.comment.CommentQueries;
import org.communique.comment.EditToken;
import org.communique.comment.OwnComments;
import org.communique.delivery.Tags;
import org.communique.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Comments over all articles, and what their authors may do with them. */
@Path(Api.V1 + "/comments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Comments")
class CommentsResource {

    @Inject
    Shown shown;

    @Inject
    CommentQueries queries;

    @Inject
    OwnComments own;

    @Inject
    Pages pages;

    @Inject
    Asking asking;

    @GET
    @Operation(
            operationId = "listComments",
            summary = "List the newest comments",
            description = "Comments on all published articles, the newest first.")
    public Page<CommentView> list(@BeanParam PageParameters page) {
        PageRequest request = pages.of(page, CommentView.class);
        shown.note(Pace.COMMENTS, Tags.COMMENTS);
        return Page.of(queries.newest(request), request, CommentView::of);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "getComment",
            summary = "Read a comment",
            description =
                    "One comment that shows on a published article. With its `Edit-Token` its author sees it while it"
                            + " waits, too, and in `own` how it stands. A token works for its comment only: another is 403"
                            + " for a comment that shows, and 404 as ever for one that does not.")
    public RestResponse<CommentView> get(@RestPath String id, @RestHeader(OwnToken.HEADER) String editToken) {
        UUID comment = PathId.of(id);
        shown.note(Pace.COMMENTS, Tags.COMMENTS);
        ResponseBuilder<CommentView> answer = editToken == null
                ? ResponseBuilder.ok(CommentView.of(queries.get(comment)))
                : ResponseBuilder.ok(CommentView.of(queries.own(comment, OwnToken.of(editToken))))
                        .header(HttpHeaders.CACHE_CONTROL, "private, no-store");
        return answer.header(HttpHeaders.VARY, OwnToken.HEADER).build();
    }

    @PATCH
    @Path("/{id}")
    @Consumes({JsonBodyReader.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "editComment",
            summary = "Change an own comment",
            description =
                    "Takes the `Edit-Token`, and no `If-Match`, for the minutes in which an author may change a comment."
                            + " What it says then is checked and moderated as a new comment is: `own` tells whether it"
                            + " shows or waits. A comment that a moderator decided against cannot be changed.")
    public CommentView edit(
            @RestPath String id, @RestHeader(OwnToken.HEADER) String editToken, MergePatch<CommentEdit> patch) {
        UUID comment = PathId.of(id);
        EditToken token = OwnToken.of(editToken);
        own.edit(
                comment,
                token,
                earlier -> patch.applyTo(CommentEdit.of(earlier)).toText(),
                asking.now());
        return CommentView.of(queries.own(comment, token));
    }

    @DELETE
    @Path("/{id}")
    @ResponseStatus(204)
    @Operation(
            operationId = "removeComment",
            summary = "Take an own comment back",
            description =
                    "Takes the `Edit-Token`, and no `If-Match`, for the minutes in which an author may change a comment."
                            + " A bare place stays while replies to it show.")
    public void remove(@RestPath String id, @RestHeader(OwnToken.HEADER) String editToken) {
        own.remove(PathId.of(id), OwnToken.of(editToken));
    }
}
