package org.communique.api.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import org.communique.address.EmailAddress;
import org.communique.api.Api;
import org.communique.api.asking.Asking;
import org.communique.api.moderation.ModeratedComment;
import org.communique.api.paging.Page;
import org.communique.api.paging.PageParameters;
import org.communique.api.paging.Pages;
import org.communique.api.paging.Query;
import org.communique.comment.CommentErasure;
import org.communique.comment.ModerationCase;
import org.communique.comment.ModerationFilter;
import org.communique.comment.ModerationQueue;
import org.communique.comment.ModerationQueue.Sort;
import org.communique.http.ProblemException;
import org.communique.http.ViolationCode;
import org.communique.mailing.HeldMails;
import org.communique.paging.PageRequest;
import org.communique.paging.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** All that is held about an email address. */
@Path(Api.V1 + "/privacy/subjects")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Api.ADMIN)
@Tag(name = "Privacy")
class SubjectsResource {

    @Inject
    ModerationQueue queue;

    @Inject
    HeldMails mails;

    @Inject
    CommentErasure erasure;

    @Inject
    Pages pages;

    @Inject
    Asking asking;

    @GET
    @Transactional
    @Operation(
            operationId = "getSubject",
            summary = "Read all that is held about an email address",
            description =
                    "Every comment that came under the address, of any status, with all that moderators see of it, whether its"
                            + " author asked to be told of replies, and the mails to them; the oldest first. Upper and lower case count as the same.")
    public RestResponse<Page<ModeratedComment>> get(
            @RestQuery @Parameter(description = "The address.", required = true, schema = @Schema(format = "email"))
                    String email,
            @BeanParam PageParameters page) {
        PageRequest request = pages.of(page, ModeratedComment.class);
        Slice<ModerationCase> comments = queue.list(ModerationFilter.of(address(email)), Sort.OLDEST, request);
        Map<UUID, HeldMails.Held> held =
                mails.of(comments.items().stream().map(ModerationCase::id).toList());
        return ResponseBuilder.ok(Page.of(comments, request, item -> ModeratedComment.of(item, held.get(item.id()))))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    @DELETE
    @Operation(
            operationId = "eraseSubject",
            summary = "Erase all that is held about an email address",
            description =
                    "Comments that came under the address go with their earlier texts, decisions, reports, appeals,"
                            + " wishes to be told of replies and mails, sent or waiting; of one that others replied to a bare place stays that tells nothing. The log holds"
                            + " no addresses. Once more changes nothing.")
    public ErasureView erase(
            @RestQuery @Parameter(description = "The address.", required = true, schema = @Schema(format = "email"))
                    String email) {
        return ErasureView.of(erasure.erase(address(email), asking.now()));
    }

    private static EmailAddress address(String email) {
        if (email == null) {
            throw ProblemException.invalidParameter("email", ViolationCode.REQUIRED, "must be given");
        }
        return Query.email("email", email);
    }
}
