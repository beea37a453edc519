package org.communique.api.keyoutcome;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.communique.api.Api;
import org.communique.api.asking.Asking;
import org.communique.api.json.PathId;
import org.communique.api.json.Values;
import org.communique.http.ErrorCode;
import org.communique.http.ProblemException;
import org.communique.keyoutcome.RelationType;
import org.communique.keyoutcome.Relations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** How one key outcome relates to others. A relation has no state that could be lost, and so takes no precondition. */
@Path(Api.V1 + "/key-outcomes/{id}/relations/{type}/{other}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Key outcomes")
class RelationsResource {

    @Inject
    Relations relations;

    @Inject
    OutcomeViews views;

    @Inject
    Asking asking;

    @PUT
    @RolesAllowed(Api.AUTHOR)
    @Operation(
            operationId = "relateKeyOutcome",
            summary = "Relate a key outcome to another",
            description =
                    "Both show the relation, each with the other's statement and status. Relations of one type make no"
                            + " circle. Relating the two once more changes nothing. An outcome that others relate to cannot be"
                            + " removed. An `author` may relate those of own drafts.")
    public OutcomeView relate(@RestPath String id, @RestPath String type, @RestPath String other) {
        UUID outcome = PathId.of(id);
        relations.relate(outcome, type(type), PathId.of(other), asking.now());
        return views.whole(outcome, null, asking.now());
    }

    @DELETE
    @RolesAllowed(Api.AUTHOR)
    @ResponseStatus(204)
    @Operation(
            operationId = "unrelateKeyOutcome",
            summary = "End a relation between two key outcomes",
            description = "A relation that is not there is ended already.")
    public void end(@RestPath String id, @RestPath String type, @RestPath String other) {
        relations.end(PathId.of(id), type(type), PathId.of(other), asking.now());
    }

    private static RelationType type(String segment) {
        try {
            return Values.constant(segment, RelationType.class);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(ErrorCode.NOT_FOUND);
        }
    }
}
