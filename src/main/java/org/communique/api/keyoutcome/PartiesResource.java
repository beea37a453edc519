package org.communique.api.keyoutcome;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.communique.api.Api;
import org.communique.api.answer.Changes;
import org.communique.api.asking.Asking;
import org.communique.api.json.JsonBodyReader;
import org.communique.api.json.MergePatch;
import org.communique.api.label.LabelInput;
import org.communique.api.paging.Page;
import org.communique.api.paging.PageParameters;
import org.communique.api.paging.Pages;
import org.communique.http.ExpectedVersion;
import org.communique.keyoutcome.Parties;
import org.communique.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

/** Whom outcomes bind or concern. */
@Path(Api.V1 + "/parties")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Parties")
class PartiesResource {

    @Inject
    Parties parties;

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
            description = "Parties by slug, with the numbers of their outcomes by status. The public sees those that a"
                    + " published article names.")
    public Page<PartyView> list(@BeanParam PageParameters page) {
        PageRequest request = pages.of(page, PartyView.class);
        return Page.of(parties.list(request, asking.now()), request, PartyView::of);
    }

    @GET
    @Path("/{slug}")
    @Operation(
            operationId = "getParty",
            summary = "Read a party",
            description = "One party with the numbers of its outcomes by status.")
    public PartyView get(@RestPath String slug) {
        return PartyView.of(parties.get(slug, asking.now()));
    }

    @PATCH
    @Path("/{slug}")
    @Consumes({JsonBodyReader.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @RolesAllowed(Api.EDITOR)
    @Operation(
            operationId = "renameParty",
            summary = "Respell a party",
            description = "Changes the name; the slug, which is the party's identity, stays.")
    public PartyView rename(
            @RestPath String slug, @RestHeader("If-Match") String ifMatch, MergePatch<LabelInput> patch) {
        ExpectedVersion expected = ExpectedVersion.parse(ifMatch);
        LabelInput input =
                patch.applyTo(new LabelInput(parties.get(slug, asking.now()).name()));
        return changes.makeAndShow(() -> parties.rename(slug, input.name(), expected), () -> get(slug));
    }
}
