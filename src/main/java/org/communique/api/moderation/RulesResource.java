package org.communique.api.moderation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.communique.api.Api;
import org.communique.api.answer.Changes;
import org.communique.api.answer.SafeRetry;
import org.communique.api.asking.Asking;
import org.communique.api.json.JsonBodyReader;
import org.communique.api.json.MergePatch;
import org.communique.api.json.PathId;
import org.communique.api.paging.Page;
import org.communique.api.paging.PageParameters;
import org.communique.api.paging.Pages;
import org.communique.api.paging.Query;
import org.communique.http.ExpectedVersion;
import org.communique.paging.PageRequest;
import org.communique.screening.ModerationRules;
import org.communique.screening.RuleKind;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Rules for comments. */
@Path(Api.V1 + "/moderation/rules")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Api.MODERATOR)
@Tag(name = "Moderation")
class RulesResource {

    @Inject
    ModerationRules rules;

    @Inject
    Changes changes;

    @Inject
    Pages pages;

    @Inject
    Asking asking;

    @GET
    @Operation(
            operationId = "listModerationRules",
            summary = "List rules for comments",
            description = "All rules, or those of a kind, the newest first.")
    public Page<RuleView> list(
            @RestQuery
                    @Parameter(description = "What they are about.", schema = @Schema(implementation = RuleKind.class))
                    String kind,
            @BeanParam PageParameters page) {
        PageRequest request = pages.of(page, RuleView.class);
        return Page.of(rules.list(Query.constant("kind", kind, RuleKind.class), request), request, RuleView::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @SafeRetry
    @Operation(
            operationId = "createModerationRule",
            summary = "Make a rule for comments",
            description =
                    "It is asked from the next comment on. For those that wait, have them checked again. What is a"
                            + " number takes the place of the setting.")
    @APIResponseSchema(value = RuleView.class, responseCode = "201", responseDescription = "The rule was made.")
    public RestResponse<RuleView> create(RuleInput input) {
        UUID id = rules.add(input.toContent(), asking.now());
        return RestResponse.ResponseBuilder.<RuleView>created(URI.create(Api.V1 + "/moderation/rules/" + id))
                .entity(RuleView.of(rules.get(id)))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getModerationRule", summary = "Read a rule for comments", description = "One rule.")
    public RuleView get(@RestPath String id) {
        return RuleView.of(rules.get(PathId.of(id)));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({JsonBodyReader.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "patchModerationRule",
            summary = "Change a rule for comments",
            description = "Changes the members that are given.")
    public RuleView patch(@RestPath String id, @RestHeader("If-Match") String ifMatch, MergePatch<RuleInput> patch) {
        UUID rule = PathId.of(id);
        ExpectedVersion expected = ExpectedVersion.parse(ifMatch);
        return changes.makeAndShow(
                () -> rules.change(
                        rule,
                        expected,
                        current -> patch.applyTo(RuleInput.of(current)).toContent()),
                () -> get(id));
    }

    @DELETE
    @Path("/{id}")
    @ResponseStatus(204)
    @Operation(
            operationId = "deleteModerationRule",
            summary = "Take a rule for comments away",
            description = "It is asked no longer.")
    public void delete(@RestPath String id, @RestHeader("If-Match") String ifMatch) {
        UUID rule = PathId.of(id);
        ExpectedVersion expected = ExpectedVersion.parse(ifMatch);
        changes.make(() -> rules.remove(rule, expected), () -> get(id));
    }
}
