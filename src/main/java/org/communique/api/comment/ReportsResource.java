package org.communique.api.comment;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.communique.api.Api;
import org.communique.api.answer.SafeRetry;
import org.communique.api.asking.ClientAddress;
import org.communique.api.json.PathId;
import org.communique.comment.Reports;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Readers' reports of comments. */
@Path(Api.V1 + "/comments/{id}/reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Comments")
class ReportsResource {

    @Inject
    Reports reports;

    @Inject
    RoutingContext request;

    @Inject
    ClientAddress addresses;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @SafeRetry
    @Operation(
            operationId = "reportComment",
            summary = "Report a comment",
            description =
                    "Tells moderators that a comment should not be there. One report of each reader counts; with enough"
                            + " of them the comment waits until a moderator has looked at it.")
    @APIResponse(responseCode = "204", description = "The report was taken.")
    public RestResponse<Void> report(@RestPath String id, ReportInput input) {
        reports.take(PathId.of(id), input.reason(), input.detail(), addresses.of(request));
        return RestResponse.noContent();
    }
}
