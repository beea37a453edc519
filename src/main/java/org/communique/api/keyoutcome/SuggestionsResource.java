package org.communique.api.keyoutcome;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.communique.api.Api;
import org.communique.api.asking.Asking;
import org.communique.api.limit.Costly;
import org.communique.suggestion.Suggestions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Outcomes that the text of an article suggests. */
@Path(Api.V1 + "/articles/{slug}/key-outcomes/suggestions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Key outcomes")
class SuggestionsResource {

    @Inject
    Suggestions suggestions;

    @Inject
    Asking asking;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Api.AUTHOR)
    @Costly
    @Operation(
            operationId = "suggestKeyOutcomes",
            summary = "Suggest key outcomes for an article",
            description =
                    "Proposes outcomes from the text: sentences with words that tell of one, the known parties that they"
                            + " name, and why. Nothing is stored until it is posted to `createKeyOutcome`, and no other"
                            + " service is asked. Sentences that an outcome quotes already are left out, as are those that"
                            + " cannot be quoted: longer than 2,000 characters, or not to be told from another. An `author`"
                            + " asks for own drafts.")
    @APIResponseSchema(
            value = SuggestionsView.class,
            responseCode = "200",
            responseDescription = "What the text suggests, which may be nothing.")
    public RestResponse<SuggestionsView> suggest(
            @RestPath String slug, @RequestBody(required = false) SuggestionsInput input) {
        return RestResponse.ok(SuggestionsView.of(suggestions.of(slug, asking.now())));
    }
}
