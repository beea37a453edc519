package org.communique.api.comment;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.communique.api.Api;
import org.communique.api.answer.SafeRetry;
import org.communique.api.answer.Shown;
import org.communique.api.answer.Shown.Pace;
import org.communique.api.asking.Asking;
import org.communique.api.asking.ClientAddress;
import org.communique.api.paging.Page;
import org.communique.api.paging.PageParameters;
import org.communique.api.paging.Pages;
import org.communique.article.ArticleQueries;
import org.communique.comment.CommentQueries;
import org.communique.comment.CommentSort;
import org.communique.comment.CommentTree;
import org.communique.comment.CommentTrees;
import org.communique.comment.Comments;
import org.communique.comment.PostedComment;
import org.communique.delivery.Tags;
import org.communique.http.ProblemException;
import org.communique.http.ViolationCode;
import org.communique.mailing.Confirmations;
import org.communique.mailing.Mailing;
import org.communique.paging.PageRequest;
import org.communique.paging.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The comments on one article. */
@Path(Api.V1 + "/articles/{slug}/comments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Comments")
class ArticleCommentsResource {

    @Inject
    Shown shown;

    @Inject
    Comments comments;

    @Inject
    Confirmations confirmations;

    @Inject
    Mailing mailing;

    @Inject
    CommentQueries queries;

    @Inject
    CommentTrees trees;

    @Inject
    ArticleQueries articles;

    @Inject
    Pages pages;

    @Inject
    Asking asking;

    @Inject
    ClientAddress addresses;

    @Inject
    RoutingContext request;

    @GET
    @Transactional
    @Operation(
            operationId = "listArticleComments",
            summary = "List an article's comments",
            description =
                    "`view=flat`, the default, gives all comments in one list; `view=tree` gives those that reply to"
                            + " none, each with the first replies below it, at most five levels deep.")
    public RestResponse<Page<?>> list(
            @RestPath String slug, @BeanParam CommentParameters parameters, @BeanParam PageParameters page) {
        boolean tree = parameters.tree();
        PageRequest asked = pages.of(page, tree ? CommentNode.class : CommentView.class);
        UUID article = articles.anchor(slug, asking.now()).id();
        shown.note(Pace.COMMENTS, Tags.article(article), Tags.comments(article));
        return RestResponse.ok(
                tree
                        ? Page.of(grow(article, parameters, asked), asked, this::node)
                        : Page.of(queries.ofArticle(article, parameters.order(), asked), asked, CommentView::of));
    }

    private Slice<CommentTree> grow(UUID article, CommentParameters parameters, PageRequest asked) {
        UUID parent = parameters.parentId();
        CommentSort order = parameters.order();
        return parent == null ? trees.ofArticle(article, order, asked) : trees.below(article, parent, asked);
    }

    private CommentNode node(CommentTree tree) {
        Map<String, String> rest =
                Map.of("view", "tree", "parent", tree.comment().id().toString());
        return CommentNode.of(tree, pages.elsewhere(tree.width(), rest), this::node);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @SafeRetry
    @Operation(
            operationId = "postComment",
            summary = "Post a comment",
            description =
                    "Takes a guest's comment. Whether it shows at once goes by checks and the article's policy. The"
                            + " email address is never published. `editToken` lets its author see and change it, for"
                            + " minutes; it is told this once. Where mail is sent, an author whose address is not confirmed gets a link to"
                            + " confirm it, if the policy is `first` or `notifyReplies` is wanted.")
    @APIResponse(
            responseCode = "201",
            description = "The comment shows.",
            content = @Content(schema = @Schema(implementation = PostedView.class)))
    @APIResponse(
            responseCode = "202",
            description = "The comment waits for a moderator; `reason` says why.",
            content = @Content(schema = @Schema(implementation = PostedView.class)))
    public RestResponse<PostedView> post(@RestPath String slug, CommentInput input) {
        if (input.wantsNotices() && !mailing.isOn()) {
            throw ProblemException.invalid(
                    "/notifyReplies", ViolationCode.NOT_ALLOWED, "cannot be: no mail is sent here");
        }
        PostedComment posted = comments.post(slug, input.toDraft(addresses.of(request)), asking.now());
        confirmations.begin(posted.id(), input.wantsNotices());
        RestResponse.Status status = posted.visible() ? RestResponse.Status.CREATED : RestResponse.Status.ACCEPTED;
        return RestResponse.ResponseBuilder.create(status, PostedView.of(posted))
                .location(URI.create(Api.V1 + "/comments/" + posted.id()))
                .build();
    }
}
