package org.communique.api.comment;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.communique.api.Api;
import org.communique.api.json.PathId;
import org.communique.api.page.HtmlPage;
import org.communique.comment.Proofs.Proof;
import org.communique.mailing.Confirmations;
import org.communique.mailing.MailPage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Where authors of comments confirm their email addresses. */
@Path(Api.V1 + "/comments/{id}/confirmation")
@Tag(name = "Comments")
class ConfirmationResource {

    @Inject
    Confirmations confirmations;

    @Inject
    MailPages pages;

    @GET
    @Produces(HtmlPage.TYPE)
    @Operation(
            operationId = "showConfirmation",
            summary = "Show the page that confirms an address",
            description =
                    "What the link in a mail leads to: a page with a button. Looking at it changes nothing, so programs that"
                            + " follow links in mails confirm nothing. 404 with a token that is not that of the comment, or"
                            + " older than three days: a page for browsers, a problem for programs.")
    @APIResponse(
            responseCode = "200",
            description = "A page in the language of the article.",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<String> show(
            @RestPath String id,
            @RestQuery @Parameter(description = "The token of the link in the mail.", required = true) String token) {
        String given = MailToken.of(token);
        return pages.behindLink(() -> pages.confirm(confirmations.page(PathId.of(id), given), given));
    }

    @POST
    @Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "confirmComment",
            summary = "Confirm the address of a comment",
            description =
                    "Confirms that the comment's email address is its author's, and the mails about replies that they asked"
                            + " for. A comment that waits because of checks or the policy is judged again. Once more is"
                            + " answered alike. JSON for programs, a page for browsers.")
    @APIResponse(
            responseCode = "200",
            description = "The address is confirmed.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ConfirmationView.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING))
            })
    public ConfirmationView confirm(@RestPath String id, ConfirmationInput input) {
        return ConfirmationView.of(confirmations.confirm(PathId.of(id), input.token()));
    }

    @POST
    @Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED})
    @Produces(HtmlPage.OFFERED)
    @Operation(hidden = true)
    public RestResponse<String> confirmInPage(@RestPath String id, ConfirmationInput input) {
        return pages.behindLink(() -> {
            UUID comment = PathId.of(id);
            MailPage page = confirmations.page(comment, input.token());
            Proof proof = confirmations.confirm(comment, input.token());
            return pages.confirmed(page, proof.visible());
        });
    }
}
