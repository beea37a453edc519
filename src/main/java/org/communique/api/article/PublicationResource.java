package org.communique.api.article;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.communique.access.Requester;
import org.communique.api.Api;
import org.communique.api.answer.Changes;
import org.communique.api.asking.Asking;
import org.communique.article.ArticleQueries;
import org.communique.article.ArticleRecord;
import org.communique.article.Articles;
import org.communique.http.ExpectedVersion;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

/** The state that makes an article public. */
@Path(Api.V1 + "/articles/{slug}/publication")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
class PublicationResource {

    @Inject
    Articles articles;

    @Inject
    ArticleQueries queries;

    @Inject
    Changes changes;

    @Inject
    Asking asking;

    @GET
    @Operation(
            operationId = "getPublication",
            summary = "Tell whether an article is public",
            description = "Since when the article is public, if it is.")
    public PublicationView get(@RestPath String slug) {
        return view(slug, asking.now());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Api.EDITOR)
    @Operation(
            operationId = "publishArticle",
            summary = "Publish an article",
            description = "Makes the article public now, with its key outcomes. One that is public stays as it is.")
    public PublicationView publish(
            @RestPath String slug, @RestHeader("If-Match") String ifMatch, PublicationInput input) {
        Requester requester = asking.now();
        ExpectedVersion expected = ExpectedVersion.parse(ifMatch);
        boolean acceptLost = Boolean.TRUE.equals(input.acceptLostEvidence());
        return changes.makeAndShow(
                () -> articles.publish(slug, expected, acceptLost, requester), () -> view(slug, requester));
    }

    @DELETE
    @RolesAllowed(Api.EDITOR)
    @ResponseStatus(204)
    @Operation(
            operationId = "withdrawArticle",
            summary = "Withdraw an article",
            description =
                    "The article becomes a draft again; the public is told that it is gone. A draft stays as it is.")
    public void withdraw(@RestPath String slug, @RestHeader("If-Match") String ifMatch) {
        Requester requester = asking.now();
        ExpectedVersion expected = ExpectedVersion.parse(ifMatch);
        changes.make(() -> articles.withdraw(slug, expected, requester), () -> view(slug, requester));
    }

    private PublicationView view(String slug, Requester requester) {
        ArticleRecord article = queries.get(slug, requester);
        return new PublicationView(article.status(), article.publishedAt(), article.version());
    }
}
