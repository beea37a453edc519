package org.communique.api.comment;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.communique.api.Api;
import org.communique.api.json.PathId;
import org.communique.api.paging.Page;
import org.communique.api.paging.PageParameters;
import org.communique.api.paging.Pages;
import org.communique.comment.CommentQueries;
import org.communique.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Comments over all articles. */
@Path(Api.V1 + "/comments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Comments")
class CommentsResource {

    @Inject
    CommentQueries queries;

    @Inject
    Pages pages;

    @GET
    @Operation(
            operationId = "listComments",
            summary = "List the newest comments",
            description = "Comments on all published articles, the newest first.")
    public Page<CommentView> list(@BeanParam PageParameters page) {
        PageRequest request = pages.of(page, CommentView.class);
        return Page.of(queries.newest(request), request, CommentView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getComment",
            summary = "Read a comment",
            description = "One comment that shows on a published article.")
    public CommentView get(@RestPath String id) {
        return CommentView.of(queries.get(PathId.of(id)));
    }
}
