package org.communique.api.keyoutcome;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.communique.api.Api;
import org.communique.api.answer.Changes;
import org.communique.api.answer.Moved;
import org.communique.api.answer.Shown;
import org.communique.api.answer.Shown.Pace;
import org.communique.api.asking.Asking;
import org.communique.api.json.JsonBodyReader;
import org.communique.api.json.MergePatch;
import org.communique.api.label.MergeInput;
import org.communique.api.paging.Page;
import org.communique.api.paging.PageParameters;
import org.communique.api.paging.Pages;
import org.communique.delivery.Tags;
import org.communique.http.ExpectedVersion;
import org.communique.keyoutcome.Parties;
import org.communique.keyoutcome.PartyChanges;
import org.communique.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Whom outcomes bind or concern. */
@Path(Api.V1 + "/parties")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Parties")
class PartiesResource {

    @Inject
    Shown shown;

    @Inject
    Parties parties;

    @Inject
    PartyChanges partyChanges;

    @Inject
    Changes changes;

    @Inject
    Pages pages;

    @Inject
    Asking asking;

    @GET
    @Operation(
            operationId = "listParties",
            summary = "List parties",
            description =
                    "Parties by slug, with the numbers of their outcomes by status and by kind. The public sees those"
                            + " that a published article names.")
    public Page<PartyView> list(@BeanParam PageParameters page) {
        PageRequest request = pages.of(page, PartyView.class);
        shown.note(Pace.OUTCOMES, Tags.PARTIES);
        return Page.of(parties.list(request, asking.now()), request, PartyView::of);
    }

    @GET
    @Path("/{slug}")
    @Operation(
            operationId = "getParty",
            summary = "Read a party",
            description =
                    "One party with the numbers of its outcomes by status and by kind. A slug that it had earlier, that of"
                            + " an alias, or one that was merged into it, leads to the present one.")
    public RestResponse<PartyView> get(@RestPath String slug, UriInfo uri) {
        PartyView party = view(slug);
        shown.note(Pace.OUTCOMES, Tags.party(slug), Tags.party(party.slug()));
        return party.slug().equals(slug) ? RestResponse.ok(party) : Moved.to(Api.V1 + "/parties/" + party.slug(), uri);
    }

    @PATCH
    @Path("/{slug}")
    @Consumes({JsonBodyReader.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @RolesAllowed(Api.EDITOR)
    @Operation(
            operationId = "patchParty",
            summary = "Change parts of a party",
            description =
                    "A JSON Merge Patch (RFC 7396): `null` empties a member. With the name goes the slug; the former slug"
                            + " and name go on leading to the party, and so does each alias as long as it is one. An alias"
                            + " that becomes the name is no alias any more. A name or alias whose slug another party has or"
                            + " had is refused: merge the two.")
    public PartyView patch(
            @RestPath String slug, @RestHeader("If-Match") String ifMatch, MergePatch<PartyInput> patch) {
        ExpectedVersion expected = ExpectedVersion.parse(ifMatch);
        // Not by the slug of an alias, which the change may take away.
        String present = parties.slug(slug);
        return changes.makeAndShow(
                () -> partyChanges.revise(
                        present,
                        expected,
                        content -> patch.applyTo(PartyInput.of(content)).toContent()),
                () -> view(present));
    }

    @POST
    @Path("/{slug}/merge")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Api.EDITOR)
    @Operation(
            operationId = "mergeParty",
            summary = "Merge a party into another",
            description =
                    "All outcomes that have it have the other instead, its slugs lead to the other, and it is gone. The other"
                            + " takes its name and aliases as aliases, 50 in all at most, and its code and address where"
                            + " it has none. `If-Match` is of the one that goes. Answers with the one that stays.")
    @APIResponseSchema(value = PartyView.class, responseCode = "200", responseDescription = "The party that stays.")
    public RestResponse<PartyView> merge(
            @RestPath String slug, @RestHeader("If-Match") String ifMatch, MergeInput input) {
        ExpectedVersion expected = ExpectedVersion.parse(ifMatch);
        return RestResponse.ok(
                changes.makeAndShow(() -> partyChanges.merge(slug, expected, input.into()), () -> view(slug)));
    }

    @DELETE
    @Path("/{slug}")
    @RolesAllowed(Api.EDITOR)
    @ResponseStatus(204)
    @Operation(
            operationId = "deleteParty",
            summary = "Delete an unused party",
            description =
                    "Deletes a party that no outcome has, be it a draft or in the trash. Its slugs are free again.")
    public void delete(@RestPath String slug, @RestHeader("If-Match") String ifMatch) {
        ExpectedVersion expected = ExpectedVersion.parse(ifMatch);
        changes.make(() -> partyChanges.delete(slug, expected), () -> view(slug));
    }

    private PartyView view(String slug) {
        return PartyView.of(parties.get(slug, asking.now()));
    }
}
