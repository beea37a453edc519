package org.communique.api.keyoutcome;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.communique.access.Requester;
import org.communique.api.Api;
import org.communique.api.answer.SafeRetry;
import org.communique.api.answer.Sheet;
import org.communique.api.answer.Shown;
import org.communique.api.answer.Shown.Pace;
import org.communique.api.asking.Asking;
import org.communique.api.paging.Page;
import org.communique.api.paging.PageParameters;
import org.communique.api.paging.Pages;
import org.communique.api.paging.Query;
import org.communique.article.ArticleQueries;
import org.communique.delivery.Tags;
import org.communique.keyoutcome.KeyOutcomes;
import org.communique.keyoutcome.OutcomeLine;
import org.communique.keyoutcome.OutcomeQueries;
import org.communique.keyoutcome.StandingClock;
import org.communique.paging.PageRequest;
import org.communique.paging.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The key outcomes of one article. */
@Path(Api.V1 + "/articles/{slug}/key-outcomes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Key outcomes")
class ArticleOutcomesResource {

    @Inject
    Shown shown;

    @Inject
    KeyOutcomes outcomes;

    @Inject
    OutcomeQueries queries;

    @Inject
    OutcomeViews views;

    @Inject
    OutcomeForms forms;

    @Inject
    StandingClock standings;

    @Inject
    ArticleQueries articles;

    @Inject
    Pages pages;

    @Inject
    Asking asking;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Sheet.TYPE})
    @Transactional
    @Operation(
            operationId = "listArticleKeyOutcomes",
            summary = "List an article's key outcomes",
            description = "In the editor's order. `include=history` adds to each what became of it, for a timeline."
                    + " With `Accept: text/csv` the same page, without history, for a spreadsheet.")
    @APIResponseSchema(value = OutcomePage.class, responseCode = "200", responseDescription = "The page.")
    public Response list(
            @RestPath String slug,
            @RestQuery
                    @Parameter(
                            description = "What to add to each outcome.",
                            schema = @Schema(type = SchemaType.STRING, enumeration = "history"))
                    String include,
            @BeanParam PageParameters page) {
        PageRequest request = pages.of(page, OutcomeView.class);
        boolean withHistory = Query.choice("include", include, Map.of("history", true), false);
        Requester requester = asking.now();
        standings.settle();
        UUID article = articles.anchor(slug, requester).id();
        shown.note(Pace.OUTCOMES, Tags.article(article), Tags.LABELS);
        Slice<OutcomeLine> outcomes = queries.ofArticle(article, request, requester);
        return forms.answer(
                withHistory
                        ? Page.of(outcomes.of(views.told(outcomes.items(), requester)), request, view -> view)
                        : Page.of(outcomes, request, OutcomeView::of),
                page);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Api.AUTHOR)
    @Transactional
    @SafeRetry
    @Operation(
            operationId = "createKeyOutcome",
            summary = "Add a key outcome to an article",
            description = "The quote must occur in the article's text. An `author` may add to own drafts.")
    @APIResponseSchema(value = OutcomeView.class, responseCode = "201", responseDescription = "The outcome was added.")
    public RestResponse<OutcomeView> create(@RestPath String slug, OutcomeInput input) {
        UUID id = outcomes.add(slug, input.toContent(), asking.now());
        return RestResponse.ResponseBuilder.<OutcomeView>created(URI.create(Api.V1 + "/key-outcomes/" + id))
                .entity(views.whole(id, null, asking.now()))
                .build();
    }
}
