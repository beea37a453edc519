package org.communique.api.comment;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.communique.api.Api;
import org.communique.api.answer.SafeRetry;
import org.communique.api.json.PathId;
import org.communique.comment.EditToken;
import org.communique.comment.Statements;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What the author of a comment may know of the decisions on it, and say against them. */
@Path(Api.V1 + "/comments/{id}/statement")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Comments")
class StatementsResource {

    @Inject
    Statements statements;

    @GET
    @Operation(
            operationId = "getStatementOfReasons",
            summary = "Read why an own comment shows or does not",
            description =
                    "For the author of a comment, who shows its `Edit-Token`, at any time: each decision with its reason,"
                            + " and whether an appeal is possible.")
    public RestResponse<StatementView> get(@RestPath String id, @RestHeader(OwnToken.HEADER) String editToken) {
        return ResponseBuilder.ok(view(PathId.of(id), OwnToken.of(editToken)))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(HttpHeaders.VARY, OwnToken.HEADER)
                .build();
    }

    @POST
    @Path("/appeal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @SafeRetry
    @Operation(
            operationId = "appealComment",
            summary = "Appeal against a decision",
            description =
                    "For the author of a comment that was rejected or taken for spam, who shows its `Edit-Token`: once. The"
                            + " next decision of a moderator answers it.")
    @APIResponseSchema(value = StatementView.class, responseCode = "201", responseDescription = "The appeal was taken.")
    public RestResponse<StatementView> appeal(
            @RestPath String id, @RestHeader(OwnToken.HEADER) String editToken, AppealInput input) {
        UUID comment = PathId.of(id);
        EditToken token = OwnToken.of(editToken);
        statements.appeal(comment, token, input.text().strip());
        return ResponseBuilder.<StatementView>created(URI.create(Api.V1 + "/comments/" + comment + "/statement"))
                .entity(view(comment, token))
                .build();
    }

    private StatementView view(UUID comment, EditToken token) {
        return StatementView.of(statements.of(comment, token));
    }
}
