package org.communique.api.article;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.communique.api.Api;
import org.communique.api.answer.SafeRetry;
import org.communique.api.asking.Asking;
import org.communique.article.Previews;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Links that show one revision to somebody without credentials. */
@Path(Api.V1 + "/articles/{slug}/previews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
class PreviewsResource {

    @Inject
    Previews previews;

    @Inject
    Asking asking;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Api.AUTHOR)
    @Transactional
    @SafeRetry
    @Operation(
            operationId = "createPreview",
            summary = "Make a preview link",
            description =
                    "The link shows one revision to whoever has it, without credentials, until it expires. Nothing can"
                            + " take it back but the article's removal. An `author` makes them of own drafts.")
    @APIResponseSchema(value = PreviewView.class, responseCode = "201", responseDescription = "The link was made.")
    public RestResponse<PreviewView> create(@RestPath String slug, PreviewInput input, UriInfo uri) {
        Previews.Preview preview = previews.make(slug, input.revision(), input.expiresAt(), asking.now());
        URI address = URI.create(Api.V1 + "/previews/" + preview.token());
        PreviewView view =
                new PreviewView(uri.getBaseUri().resolve(address).toString(), preview.revision(), preview.expiresAt());
        return RestResponse.ResponseBuilder.<PreviewView>created(address)
                .entity(view)
                .build();
    }
}
