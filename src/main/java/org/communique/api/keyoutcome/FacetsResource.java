package org.communique.api.keyoutcome;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.communique.api.Api;
import org.communique.api.answer.Shown;
import org.communique.api.answer.Shown.Pace;
import org.communique.api.asking.Asking;
import org.communique.api.limit.Costly;
import org.communique.keyoutcome.FacetQueries;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How many key outcomes there are of each sort. */
@Path(Api.V1 + "/key-outcomes/facets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Key outcomes")
class FacetsResource {

    @Inject
    Shown shown;

    @Inject
    FacetQueries facets;

    @Inject
    OutcomeFilters filters;

    @Inject
    Asking asking;

    @GET
    @Costly
    @Transactional
    @Operation(
            operationId = "countKeyOutcomes",
            summary = "Count key outcomes by kind, status, party and topic",
            description =
                    "Takes the filters of `listKeyOutcomes`. Each number is that of the outcomes which the list would"
                            + " have with that value as one more filter.")
    public FacetsView count(@BeanParam OutcomeParameters parameters) {
        shown.note(Pace.OUTCOMES, parameters.tags());
        return FacetsView.of(facets.of(filters.of(parameters), asking.now()));
    }
}
