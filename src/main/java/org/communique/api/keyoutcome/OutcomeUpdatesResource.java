package org.communique.api.keyoutcome;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.communique.access.Requester;
import org.communique.api.Api;
import org.communique.api.answer.Changes;
import org.communique.api.answer.SafeRetry;
import org.communique.api.answer.Shown;
import org.communique.api.answer.Shown.Pace;
import org.communique.api.asking.Asking;
import org.communique.api.json.PathId;
import org.communique.api.paging.Page;
import org.communique.api.paging.PageParameters;
import org.communique.api.paging.Pages;
import org.communique.delivery.Tags;
import org.communique.http.ExpectedVersion;
import org.communique.keyoutcome.OutcomeUpdates;
import org.communique.keyoutcome.UpdateQueries;
import org.communique.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The history of one key outcome. */
@Path(Api.V1 + "/key-outcomes/{id}/updates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Key outcomes")
class OutcomeUpdatesResource {

    @Inject
    Shown shown;

    @Inject
    OutcomeUpdates updates;

    @Inject
    UpdateQueries queries;

    @Inject
    OutcomeViews outcomes;

    @Inject
    Changes changes;

    @Inject
    Pages pages;

    @Inject
    Asking asking;

    @GET
    @Transactional
    @Operation(
            operationId = "listOutcomeUpdates",
            summary = "List the updates of a key outcome",
            description =
                    "Its history in the order of days, and of entry within a day. What an article that is not public"
                            + " reports, and what was struck, is seen by `reader` and above only.")
    public Page<UpdateView> list(@RestPath String id, @BeanParam PageParameters page) {
        PageRequest request = pages.of(page, UpdateView.class);
        UUID outcome = outcomes.visible(PathId.of(id), asking.now());
        shown.note(Pace.OUTCOMES, Tags.outcome(outcome));
        return Page.of(queries.list(outcome, request, asking.now()), request, UpdateView::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Api.AUTHOR)
    @Transactional
    @SafeRetry
    @Operation(
            operationId = "createOutcomeUpdate",
            summary = "Tell what became of a key outcome",
            description =
                    "Appends to its history. The outcome's status is the one of the latest day, and within a day of"
                            + " the latest entry: one with an earlier day takes its place among the others. Entries are never"
                            + " changed; a wrong one is corrected by another that names it in `corrects`. Until the article that"
                            + " reports it is public, the public sees neither the entry nor what it does to the status. An"
                            + " `author` may tell so in own drafts.")
    @APIResponseSchema(value = UpdateView.class, responseCode = "201", responseDescription = "The update was entered.")
    public RestResponse<UpdateView> append(@RestPath String id, UpdateInput input) {
        UUID outcome = outcomes.visible(PathId.of(id), asking.now());
        UUID update = updates.append(outcome, input.toContent(), asking.now());
        return RestResponse.ResponseBuilder.<UpdateView>created(
                        URI.create(Api.V1 + "/key-outcomes/" + outcome + "/updates/" + update))
                .entity(view(outcome, update))
                .build();
    }

    @GET
    @Path("/{update}")
    @Transactional
    @Operation(
            operationId = "getOutcomeUpdate",
            summary = "Read an update of a key outcome",
            description = "One entry of its history.")
    public UpdateView get(@RestPath String id, @RestPath String update) {
        UUID outcome = outcomes.visible(PathId.of(id), asking.now());
        shown.note(Pace.OUTCOMES, Tags.outcome(outcome));
        return view(outcome, PathId.of(update));
    }

    @PUT
    @Path("/{update}/strike")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Api.ADMIN)
    @Operation(
            operationId = "strikeOutcomeUpdate",
            summary = "Strike an update",
            description =
                    "Takes an entry that should never have been made out of account, with the reason. It stays in the"
                            + " history, where `reader` and above see it as struck. `If-Match` is of the update; striking it once"
                            + " more changes nothing.")
    public UpdateView strike(
            @RestPath String id, @RestPath String update, @RestHeader("If-Match") String ifMatch, StrikeInput input) {
        UUID outcome = PathId.of(id);
        UUID struck = PathId.of(update);
        Requester requester = asking.now();
        ExpectedVersion expected = ExpectedVersion.parse(ifMatch);
        return changes.makeAndShow(
                () -> updates.strike(outcome, struck, expected, input.reason().strip(), requester),
                () -> view(outcome, struck));
    }

    @DELETE
    @Path("/{update}/strike")
    @RolesAllowed(Api.ADMIN)
    @ResponseStatus(204)
    @Operation(
            operationId = "unstrikeOutcomeUpdate",
            summary = "Take a struck update into account again",
            description = "Undoes the strike; for an entry that is not struck it changes nothing. `If-Match` is of the"
                    + " update.")
    public void unstrike(@RestPath String id, @RestPath String update, @RestHeader("If-Match") String ifMatch) {
        UUID outcome = PathId.of(id);
        UUID struck = PathId.of(update);
        Requester requester = asking.now();
        ExpectedVersion expected = ExpectedVersion.parse(ifMatch);
        changes.make(() -> updates.unstrike(outcome, struck, expected, requester), () -> view(outcome, struck));
    }

    private UpdateView view(UUID outcome, UUID update) {
        return UpdateView.of(queries.get(outcome, update, asking.now()));
    }
}
