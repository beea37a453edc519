package org.communique.api.article;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import org.communique.access.Requester;
import org.communique.api.Api;
import org.communique.api.answer.Changes;
import org.communique.api.asking.Asking;
import org.communique.api.json.JsonBodyReader;
import org.communique.api.json.MergePatch;
import org.communique.article.ArticleContent;
import org.communique.article.Drafts;
import org.communique.http.ExpectedVersion;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The next version behind a public article. */
@Path(Api.V1 + "/articles/{slug}/draft")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
class DraftResource {

    @Inject
    Drafts drafts;

    @Inject
    ArticlePages articlePages;

    @Inject
    Changes changes;

    @Inject
    Asking asking;

    @GET
    @RolesAllowed({Api.READER, Api.AUTHOR})
    @Operation(
            operationId = "getDraft",
            summary = "Read the next version of an article",
            description = "What the article will be once this is published, with its outcomes' evidence as it stands in"
                    + " the new text. An `author` reads what they began themselves.")
    public DraftView get(@RestPath String slug) {
        return articlePages.draft(slug, asking.now());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Api.AUTHOR)
    @Operation(
            operationId = "replaceDraft",
            summary = "Write the next version of an article",
            description =
                    "Takes the whole article, as `replaceArticle` does; the public sees nothing of it. Begins the next"
                            + " version when there is none, and then takes no `If-Match`. An `author` writes behind own articles.")
    @APIResponse(
            responseCode = "200",
            description = "The next version.",
            content = @Content(schema = @Schema(implementation = DraftView.class)))
    @APIResponse(
            responseCode = "201",
            description = "The next version was begun.",
            content = @Content(schema = @Schema(implementation = DraftView.class)))
    public RestResponse<DraftView> replace(
            @RestPath String slug, @RestHeader("If-Match") String ifMatch, ArticleInput input) {
        return write(slug, ifMatch, present -> input.toContent());
    }

    @PATCH
    @Consumes({JsonBodyReader.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @RolesAllowed(Api.AUTHOR)
    @Operation(
            operationId = "patchDraft",
            summary = "Change parts of the next version of an article",
            description =
                    "A JSON Merge Patch (RFC 7396) of what `replaceDraft` takes. When there is no next version yet it"
                            + " begins one from the article as it is.")
    @APIResponse(
            responseCode = "200",
            description = "The next version.",
            content = @Content(schema = @Schema(implementation = DraftView.class)))
    @APIResponse(
            responseCode = "201",
            description = "The next version was begun.",
            content = @Content(schema = @Schema(implementation = DraftView.class)))
    public RestResponse<DraftView> patch(
            @RestPath String slug, @RestHeader("If-Match") String ifMatch, MergePatch<ArticleInput> patch) {
        return write(
                slug,
                ifMatch,
                present -> patch.applyTo(ArticleInput.of(present)).toContent());
    }

    private RestResponse<DraftView> write(String slug, String ifMatch, UnaryOperator<ArticleContent> change) {
        Requester requester = asking.now();
        ExpectedVersion expected = ExpectedVersion.parse(ifMatch);
        AtomicBoolean begun = new AtomicBoolean();
        DraftView draft = changes.makeAndShow(
                () -> begun.set(drafts.write(slug, expected, change, requester)),
                () -> articlePages.draft(slug, requester));
        return begun.get()
                ? RestResponse.ResponseBuilder.<DraftView>created(URI.create(ArticlesResource.address(slug) + "/draft"))
                        .entity(draft)
                        .build()
                : RestResponse.ok(draft);
    }

    @DELETE
    @RolesAllowed(Api.AUTHOR)
    @ResponseStatus(204)
    @Operation(
            operationId = "discardDraft",
            summary = "Throw the next version of an article away",
            description =
                    "The article stays as it is. What the next version was can still be read among the revisions.")
    public void discard(@RestPath String slug, @RestHeader("If-Match") String ifMatch) {
        Requester requester = asking.now();
        ExpectedVersion expected = ExpectedVersion.parse(ifMatch);
        changes.make(() -> drafts.discard(slug, expected, requester), () -> articlePages.draft(slug, requester));
    }
}
