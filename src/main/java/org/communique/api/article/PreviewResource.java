package org.communique.api.article;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.communique.api.Api;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What preview links lead to. */
@Path(Api.V1 + "/previews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
class PreviewResource {

    @Inject
    ArticlePages articlePages;

    @GET
    @Path("/{token}")
    @Operation(
            operationId = "getPreview",
            summary = "See a preview",
            description =
                    "The article as one revision says, with its key outcomes. The address is the permission; one that"
                            + " was changed or has expired leads nowhere. Neither to be stored nor indexed.")
    public RestResponse<ArticleView> get(@RestPath String token) {
        return RestResponse.ResponseBuilder.ok(articlePages.preview(token))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Robots-Tag", "noindex")
                .build();
    }
}
