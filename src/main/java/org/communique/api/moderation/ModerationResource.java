package org.communique.api.moderation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.communique.api.Api;
import org.communique.api.answer.Changes;
import org.communique.api.asking.Asking;
import org.communique.api.json.JsonBodyReader;
import org.communique.api.json.MergePatch;
import org.communique.api.json.PathId;
import org.communique.api.paging.Page;
import org.communique.api.paging.PageParameters;
import org.communique.api.paging.Pages;
import org.communique.article.ArticleQueries;
import org.communique.comment.Decisions;
import org.communique.comment.ModerationFilter;
import org.communique.comment.ModerationQueue;
import org.communique.http.ExpectedVersion;
import org.communique.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

/** Comments for moderators: the queue and the decisions. */
@Path(Api.V1 + "/moderation/comments")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Api.MODERATOR)
@Tag(name = "Moderation")
class ModerationResource {

    @Inject
    Decisions decisions;

    @Inject
    ModerationQueue queue;

    @Inject
    ArticleQueries articles;

    @Inject
    Changes changes;

    @Inject
    Pages pages;

    @Inject
    Asking asking;

    @GET
    @Transactional
    @Operation(
            operationId = "listModeratedComments",
            summary = "List comments for moderation",
            description = "Comments of one status, those that wait when none is given; the newest first.")
    public Page<ModeratedComment> list(@BeanParam ModerationParameters parameters, @BeanParam PageParameters page) {
        PageRequest request = pages.of(page, ModeratedComment.class);
        ModerationFilter filter = parameters.filter(
                parameters.article() == null
                        ? null
                        : articles.id(parameters.article()).orElse(PathId.NIL));
        return Page.of(queue.list(filter, parameters.order(), request), request, ModeratedComment::of);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "getModeratedComment",
            summary = "Read a comment for moderation",
            description =
                    "One comment of any status with its private members, decisions, earlier texts, reports and appeal.")
    public ModeratedComment get(@RestPath String id) {
        return ModeratedComment.of(queue.get(PathId.of(id)));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({JsonBodyReader.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "decideComment",
            summary = "Decide on a comment",
            description =
                    "Sets the status and records the decision with its reason. Hiding a comment hides what replies to"
                            + " it; a deleted one keeps a bare place while replies show.")
    public ModeratedComment decide(
            @RestPath String id, @RestHeader("If-Match") String ifMatch, MergePatch<DecisionInput> patch) {
        UUID comment = PathId.of(id);
        ExpectedVersion expected = ExpectedVersion.parse(ifMatch);
        DecisionInput decision = patch.applyTo(new DecisionInput(null, null));
        return changes.makeAndShow(
                () -> decisions.decide(comment, expected, decision.status(), decision.reason(), asking.now()),
                () -> get(id));
    }
}
