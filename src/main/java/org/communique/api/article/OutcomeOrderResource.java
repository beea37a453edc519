package org.communique.api.article;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.communique.access.Requester;
import org.communique.api.Api;
import org.communique.api.answer.Changes;
import org.communique.api.asking.Asking;
import org.communique.api.keyoutcome.OutcomeView;
import org.communique.api.paging.Page;
import org.communique.article.ArticleQueries;
import org.communique.http.ExpectedVersion;
import org.communique.keyoutcome.KeyOutcomes;
import org.communique.keyoutcome.OutcomeQueries;
import org.communique.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

/** The order of an article's key outcomes: the article's own, and so under its entity tag. */
@Path(Api.V1 + "/articles/{slug}/key-outcomes/order")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Key outcomes")
class OutcomeOrderResource {

    @Inject
    KeyOutcomes outcomes;

    @Inject
    OutcomeQueries queries;

    @Inject
    ArticleQueries articles;

    @Inject
    ArticlePages articlePages;

    @Inject
    Changes changes;

    @Inject
    Asking asking;

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Api.AUTHOR)
    @Operation(
            operationId = "reorderKeyOutcomes",
            summary = "Put an article's key outcomes into a new order",
            description = "Takes all their ids, and `If-Match` with the article's ETag, whose version goes up by one.")
    public Page<OutcomeView> reorder(
            @RestPath String slug, @RestHeader("If-Match") String ifMatch, OutcomeOrder order) {
        Requester requester = asking.now();
        ExpectedVersion expected = ExpectedVersion.parse(ifMatch);
        changes.make(
                () -> outcomes.reorder(slug, expected, order.ids(), requester),
                () -> articlePages.get(slug, requester));
        UUID article = articles.anchor(slug, requester).id();
        PageRequest all = PageRequest.first(KeyOutcomes.MAX_PER_ARTICLE);
        return Page.of(queries.ofArticle(article, all, requester), all, OutcomeView::of);
    }
}
