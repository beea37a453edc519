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
import org.communique.api.paging.Query;
import org.communique.article.PublicationQueries;
import org.communique.article.PublicationWish;
import org.communique.article.Publications;
import org.communique.http.ExpectedVersion;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The state that makes an article public. */
@Path(Api.V1 + "/articles/{slug}/publication")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
class PublicationResource {

    @Inject
    Publications publications;

    @Inject
    PublicationQueries queries;

    @Inject
    Changes changes;

    @Inject
    Asking asking;

    @GET
    @Operation(
            operationId = "getPublication",
            summary = "Tell whether an article is public",
            description =
                    "Since when the article is public, if it is. Who may see more than the public also learns what"
                            + " is planned and what happened.")
    public PublicationView get(@RestPath String slug) {
        return view(slug, asking.now());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Api.EDITOR)
    @Operation(
            operationId = "publishArticle",
            summary = "Publish an article",
            description = "Makes the article public with its key outcomes, now or at a moment to come, which the clock"
                    + " brings about by itself. The same once more changes nothing. With `draft` it is the next version"
                    + " behind a public article that becomes public.")
    public PublicationView publish(
            @RestPath String slug, @RestHeader("If-Match") String ifMatch, PublicationInput input) {
        Requester requester = asking.now();
        ExpectedVersion expected = ExpectedVersion.parse(ifMatch);
        PublicationWish wish = input.toWish();
        return changes.makeAndShow(
                () -> {
                    if (input.ofDraft()) {
                        publications.publishDraft(slug, expected, wish, requester);
                    } else {
                        publications.publish(slug, expected, wish, requester);
                    }
                },
                () -> view(slug, requester));
    }

    @DELETE
    @RolesAllowed(Api.EDITOR)
    @ResponseStatus(204)
    @Operation(
            operationId = "withdrawArticle",
            summary = "Withdraw an article",
            description =
                    "The article becomes a draft again, now and for the future; once public, the public is told that it is"
                            + " gone. A draft stays as it is.")
    public void withdraw(
            @RestPath String slug,
            @RestHeader("If-Match") String ifMatch,
            @RestQuery
                    @Parameter(
                            description =
                                    "`true` leaves the article public and only keeps its next version from becoming"
                                            + " public by itself.",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    String draft) {
        Requester requester = asking.now();
        ExpectedVersion expected = ExpectedVersion.parse(ifMatch);
        boolean ofDraft = Query.flag("draft", draft);
        changes.make(
                () -> {
                    if (ofDraft) {
                        publications.withdrawDraft(slug, expected, requester);
                    } else {
                        publications.withdraw(slug, expected, requester);
                    }
                },
                () -> view(slug, requester));
    }

    private PublicationView view(String slug, Requester requester) {
        return PublicationView.of(queries.get(slug, requester));
    }
}
