package org.communique.api.keyoutcome;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.communique.access.Requester;
import org.communique.api.Api;
import org.communique.api.answer.Changes;
import org.communique.api.answer.Sheet;
import org.communique.api.answer.Shown;
import org.communique.api.answer.Shown.Pace;
import org.communique.api.asking.Asking;
import org.communique.api.json.JsonBodyReader;
import org.communique.api.json.MergePatch;
import org.communique.api.json.PathId;
import org.communique.api.paging.Page;
import org.communique.api.paging.PageParameters;
import org.communique.api.paging.Pages;
import org.communique.http.ExpectedVersion;
import org.communique.keyoutcome.KeyOutcomes;
import org.communique.keyoutcome.OutcomeContent;
import org.communique.keyoutcome.OutcomeQueries;
import org.communique.paging.PageRequest;
import org.communique.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Key outcomes over all articles. */
@Path(Api.V1 + "/key-outcomes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Key outcomes")
class KeyOutcomesResource {

    @Inject
    Shown shown;

    @Inject
    KeyOutcomes outcomes;

    @Inject
    OutcomeQueries queries;

    @Inject
    OutcomeFilters filters;

    @Inject
    OutcomeViews views;

    @Inject
    OutcomeForms forms;

    @Inject
    Clock clock;

    @Inject
    Changes changes;

    @Inject
    Pages pages;

    @Inject
    Asking asking;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Sheet.TYPE})
    @Transactional
    @Operation(
            operationId = "listKeyOutcomes",
            summary = "List key outcomes",
            description =
                    "Outcomes of published articles; filters may be combined. With `Accept: text/csv` the same page for"
                            + " a spreadsheet, `Link` leading to the next.")
    @APIResponseSchema(value = OutcomePage.class, responseCode = "200", responseDescription = "The page.")
    public Response list(
            @BeanParam OutcomeParameters parameters, @BeanParam OutcomeSorts sort, @BeanParam PageParameters page) {
        PageRequest request = pages.of(page, OutcomeView.class);
        shown.note(Pace.OUTCOMES, parameters.tags());
        return forms.answer(
                Page.of(
                        queries.list(filters.of(parameters), sort.order(), request, asking.now()),
                        request,
                        OutcomeView::of),
                page);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "getKeyOutcome",
            summary = "Read a key outcome",
            description = "One outcome of an article that you may see, with its history.")
    public OutcomeView get(
            @RestPath String id,
            @RestQuery
                    @Parameter(
                            description =
                                    "Looks at the end of this date (UTC): an outcome that was not public by then is"
                                            + " not found.",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    String asOf,
            @RestQuery @Parameter(description = "The members to show, with commas between them.", example = "id,status")
                    String fields) {
        pages.choose(fields, OutcomeView.class);
        OutcomeView outcome = views.whole(PathId.of(id), AsOf.of(asOf, clock.today()), asking.now());
        shown.note(Pace.OUTCOMES, outcome.tags());
        return outcome;
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Api.AUTHOR)
    @Operation(
            operationId = "replaceKeyOutcome",
            summary = "Write a key outcome anew",
            description =
                    "Takes the whole outcome: what is absent is emptied, but for the position, which stays. A quote"
                            + " other than before is looked for in the article's text.")
    public OutcomeView replace(@RestPath String id, @RestHeader("If-Match") String ifMatch, OutcomeInput input) {
        return revise(id, ifMatch, present -> input.toContent());
    }

    @PATCH
    @Path("/{id}")
    @Consumes({JsonBodyReader.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @RolesAllowed(Api.AUTHOR)
    @Operation(
            operationId = "patchKeyOutcome",
            summary = "Change parts of a key outcome",
            description = "A JSON Merge Patch (RFC 7396) of what `replaceKeyOutcome` takes: `null` empties a member.")
    public OutcomeView patch(
            @RestPath String id, @RestHeader("If-Match") String ifMatch, MergePatch<OutcomeInput> patch) {
        return revise(
                id, ifMatch, present -> patch.applyTo(OutcomeInput.of(present)).toContent());
    }

    private OutcomeView revise(String id, String ifMatch, UnaryOperator<OutcomeContent> change) {
        UUID outcome = PathId.of(id);
        Requester requester = asking.now();
        ExpectedVersion expected = ExpectedVersion.parse(ifMatch);
        return changes.makeAndShow(
                () -> outcomes.revise(outcome, expected, change, requester), () -> view(outcome, requester));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Api.AUTHOR)
    @ResponseStatus(204)
    @Operation(
            operationId = "deleteKeyOutcome",
            summary = "Remove a key outcome",
            description = "Removes it for good; those after it move up.")
    public void remove(@RestPath String id, @RestHeader("If-Match") String ifMatch) {
        UUID outcome = PathId.of(id);
        Requester requester = asking.now();
        ExpectedVersion expected = ExpectedVersion.parse(ifMatch);
        changes.make(() -> outcomes.remove(outcome, expected, requester), () -> view(outcome, requester));
    }

    private OutcomeView view(UUID id, Requester requester) {
        return views.whole(id, null, requester);
    }
}
