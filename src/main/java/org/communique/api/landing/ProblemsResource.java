package org.communique.api.landing;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.communique.api.page.HtmlPage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The table of problems, to which each problem's {@code type} points. */
@Path("/problems")
@Tag(name = "About")
class ProblemsResource {

    @Inject
    RoutingContext request;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listProblems",
            summary = "Tell what each error means",
            description = "JSON for programs; for browsers a page with the entries to which `type` points.")
    @APIResponse(
            responseCode = "200",
            description = "The table of problems.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ProblemTable.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING))
            })
    public ProblemTable json() {
        return ProblemTable.all();
    }

    @GET
    @Produces(HtmlPage.OFFERED)
    @Operation(hidden = true)
    public RestResponse<String> html() {
        ProblemTable table = ProblemTable.all();
        StringBuilder page = new StringBuilder(
                "<p>Errors are problem documents (RFC 9457); their <code>type</code> points here.</p>\n");
        table.problems()
                .forEach(kind -> page.append("<h2 id=\"%s\"><code>%s</code></h2>\n<p>%d %s. %s</p>\n"
                        .formatted(
                                kind.code(),
                                kind.code(),
                                kind.status(),
                                HtmlPage.text(kind.title()),
                                HtmlPage.text(kind.advice()))));
        page.append("<h2 id=\"violations\">Violations</h2>\n");
        page.append("<p>What a violation says of the place that it names.</p>\n<dl>\n");
        table.violations()
                .forEach(rule -> page.append("<dt><code>%s</code></dt>\n<dd>%s</dd>\n"
                        .formatted(rule.code(), HtmlPage.text(rule.meaning()))));
        return HtmlPage.of(request, "Problems", page.append("</dl>").toString());
    }
}
