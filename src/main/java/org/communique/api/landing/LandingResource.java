package org.communique.api.landing;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.communique.api.Api;
import org.communique.api.page.HtmlPage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What stands at the root, to lead people on. */
@Path("/")
@Tag(name = "About")
public class LandingResource {

    private static final String DOCS = "/q/swagger-ui";
    private static final String OPENAPI = "/q/openapi?format=json";
    private static final String PROBLEMS = "/problems";

    /** Where things are. */
    @Schema(description = "Where things are.")
    public record Landing(
            @NotNull @Schema(examples = "Communiqué") String name,

            @NotNull @Schema(format = "uri-reference", description = "A list of the API to begin with.")
            String api,

            @NotNull @Schema(format = "uri-reference", description = "The documentation, to read and try.")
            String docs,

            @NotNull @Schema(format = "uri-reference", description = "The OpenAPI document.")
            String openapi,

            @NotNull @Schema(format = "uri-reference", description = "What each error code means.")
            String problems) {}

    @Inject
    RoutingContext request;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "landing",
            summary = "Lead to the API and its documentation",
            description = "JSON for programs, and a page for browsers.")
    @APIResponse(
            responseCode = "200",
            description = "Where things are.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Landing.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING))
            })
    public Landing json() {
        return new Landing("Communiqué", Api.V1 + "/articles", DOCS, OPENAPI, PROBLEMS);
    }

    @GET
    @Produces(HtmlPage.OFFERED)
    @Operation(hidden = true)
    public RestResponse<String> html(UriInfo uri) {
        String list = uri.getBaseUriBuilder().path(Api.V1 + "/articles").build().toString();
        return HtmlPage.of(
                request, "Communiqué", """
                <p>A JSON content API for news: articles, what came of the events that they report, and readers'
                comments.</p>
                <ul>
                <li><a href="%s">Documentation</a>, to read and try</li>
                <li><a href="%s">OpenAPI document</a></li>
                <li><a href="%s">What each error means</a></li>
                </ul>
                <p>Begin with the newest articles:</p>
                <pre>curl '%s?limit=3'</pre>
                """.formatted(DOCS, HtmlPage.text(OPENAPI), PROBLEMS, HtmlPage.text(list)));
    }
}
