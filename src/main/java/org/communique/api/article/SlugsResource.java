package org.communique.api.article;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.communique.access.Requester;
import org.communique.api.Api;
import org.communique.api.answer.Changes;
import org.communique.api.asking.Asking;
import org.communique.article.FormerSlugs;
import org.communique.http.ExpectedVersion;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

/** The slugs that an article has and had. */
@Path(Api.V1 + "/articles/{slug}/slugs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
class SlugsResource {

    @Inject
    FormerSlugs slugs;

    @Inject
    ArticlePages articlePages;

    @Inject
    Changes changes;

    @Inject
    Asking asking;

    /** All slugs of an article. */
    @Schema(description = "The slugs that an article has and had.")
    record ArticleSlugs(@NotNull List<OwnSlug> items) {}

    /** A slug of an article. */
    @Schema(name = "ArticleSlug", description = "A slug that an article has or had.")
    record OwnSlug(
            @NotNull @Schema(examples = "istanbul-talks") String slug,

            @NotNull @Schema(description = "Whether the article has it now.")
            boolean current,

            @NotNull @Schema(description = "Whether it leads the public to the article.")
            boolean shown,

            @NotNull Instant takenAt) {

        static OwnSlug of(FormerSlugs.OwnSlug own) {
            return new OwnSlug(own.slug(), own.current(), own.shown(), own.takenAt());
        }
    }

    @GET
    @RolesAllowed({Api.READER, Api.AUTHOR})
    @Operation(
            operationId = "listArticleSlugs",
            summary = "List the slugs of an article",
            description =
                    "All slugs that it has and had, the last taken first. Former ones lead to the present one, the"
                            + " public only by those that it saw.")
    public ArticleSlugs list(@RestPath String slug) {
        return new ArticleSlugs(
                slugs.list(slug, asking.now()).stream().map(OwnSlug::of).toList());
    }

    @DELETE
    @Path("/{former}")
    @RolesAllowed(Api.EDITOR)
    @ResponseStatus(204)
    @Operation(
            operationId = "releaseArticleSlug",
            summary = "Give up a former slug",
            description =
                    "Addresses with it lead nowhere from now on, and another article may take it: this is how two"
                            + " articles swap their slugs. Takes `If-Match` with the article's ETag, whose version goes up by one.")
    public void release(@RestPath String slug, @RestPath String former, @RestHeader("If-Match") String ifMatch) {
        Requester requester = asking.now();
        ExpectedVersion expected = ExpectedVersion.parse(ifMatch);
        changes.make(() -> slugs.release(slug, former, expected, requester), () -> articlePages.get(slug, requester));
    }
}
