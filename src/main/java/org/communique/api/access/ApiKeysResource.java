package org.communique.api.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.communique.access.ApiKeyDetails;
import org.communique.access.ApiKeys;
import org.communique.access.KeyToken;
import org.communique.api.Api;
import org.communique.api.answer.SafeRetry;
import org.communique.api.json.PathId;
import org.communique.api.paging.Page;
import org.communique.api.paging.PageParameters;
import org.communique.api.paging.Pages;
import org.communique.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Keys to the API, for administrators. */
@Path(Api.V1 + "/api-keys")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Api.ADMIN)
@Tag(name = "Access")
class ApiKeysResource {

    @Inject
    ApiKeys keys;

    @Inject
    Pages pages;

    @GET
    @Operation(
            operationId = "listApiKeys",
            summary = "List API keys",
            description = "All keys, the newest first, revoked and expired ones too; never a secret.")
    public Page<ApiKeyView> list(@BeanParam PageParameters page) {
        PageRequest request = pages.of(page, ApiKeyView.class);
        return Page.of(keys.list(request), request, ApiKeyView::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @SafeRetry
    @Operation(
            operationId = "createApiKey",
            summary = "Make an API key",
            description = "The answer is the only one that ever shows the key's text; only a digest is kept.")
    @APIResponseSchema(value = NewApiKey.class, responseCode = "201", responseDescription = "The key was made.")
    public RestResponse<NewApiKey> create(ApiKeyInput input) {
        KeyToken token = KeyToken.make();
        ApiKeyDetails key = keys.add(token, input.role(), input.label(), input.expiresAt());
        return RestResponse.ResponseBuilder.<NewApiKey>created(URI.create(Api.V1 + "/api-keys/" + key.id()))
                .entity(NewApiKey.of(key, token))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getApiKey", summary = "Read an API key", description = "One key, without its secret.")
    public ApiKeyView get(@RestPath String id) {
        return ApiKeyView.of(keys.get(PathId.of(id)));
    }

    @DELETE
    @Path("/{id}")
    @ResponseStatus(204)
    @Operation(
            operationId = "revokeApiKey",
            summary = "Revoke an API key",
            description = "The key opens nothing from now on. It stays in the list. Once more changes nothing.")
    public void revoke(@RestPath String id) {
        keys.revoke(PathId.of(id));
    }
}
