package org.communique.api.comment;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.communique.api.Api;
import org.communique.api.json.PathId;
import org.communique.api.page.HtmlPage;
import org.communique.mailing.MailPage;
import org.communique.mailing.Subscriptions;
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

/** Where authors of comments end mails about replies. */
@Path(Api.V1 + "/comments/{id}/notification")
@Tag(name = "Comments")
class NotificationResource {

    private static final String TOKEN = "The token of the link in the mail.";

    @Inject
    Subscriptions subscriptions;

    @Inject
    MailPages pages;

    @GET
    @Produces(HtmlPage.TYPE)
    @Operation(
            operationId = "showNotification",
            summary = "Show the page that ends mails about replies",
            description =
                    "What the link in a mail leads to: a page with a button. Looking at it changes nothing. 404 with a token"
                            + " that is not that of the comment: a page for browsers, a problem for programs.")
    @APIResponse(
            responseCode = "200",
            description = "A page in the language of the article.",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<String> show(
            @RestPath String id, @RestQuery @Parameter(description = TOKEN, required = true) String token) {
        String given = MailToken.of(token);
        return pages.behindLink(() -> pages.end(subscriptions.page(PathId.of(id), given), given));
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "endNotification",
            summary = "End mails about replies to a comment",
            description =
                    "What `List-Unsubscribe` in the mails leads to. The address is all that counts: a body is neither needed"
                            + " nor looked at; mail programs send `List-Unsubscribe=One-Click` (RFC 8058). Once more is"
                            + " answered alike. JSON for programs, a page for browsers.")
    @APIResponse(
            responseCode = "200",
            description = "No more mails come.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = NotificationView.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING))
            })
    public NotificationView end(
            @RestPath String id, @RestQuery @Parameter(description = TOKEN, required = true) String token) {
        subscriptions.end(PathId.of(id), MailToken.of(token));
        return new NotificationView(false);
    }

    @POST
    @Produces(HtmlPage.OFFERED)
    @Operation(hidden = true)
    public RestResponse<String> endInPage(@RestPath String id, @RestQuery String token) {
        String given = MailToken.of(token);
        return pages.behindLink(() -> {
            UUID comment = PathId.of(id);
            MailPage page = subscriptions.page(comment, given);
            subscriptions.end(comment, given);
            return pages.ended(page);
        });
    }
}
