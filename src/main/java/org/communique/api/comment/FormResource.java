package org.communique.api.comment;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Locale;
import org.communique.api.Api;
import org.communique.api.asking.Asking;
import org.communique.article.ArticleAnchor;
import org.communique.article.ArticleQueries;
import org.communique.comment.CommentDoors;
import org.communique.comment.CommentDoors.CommentState;
import org.communique.comment.CommentSettings;
import org.communique.comment.FormTickets;
import org.communique.mailing.Mailing;
import org.communique.time.Clock;
import org.communique.time.Ids;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The reply form as data. */
@Path(Api.V1 + "/articles/{slug}/comments/form")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Comments")
class FormResource {

    @Inject
    ArticleQueries articles;

    @Inject
    CommentDoors doors;

    @Inject
    FormTickets tickets;

    @Inject
    CommentSettings settings;

    @Inject
    Mailing mailing;

    @Inject
    Asking asking;

    @Inject
    Clock clock;

    @GET
    @Transactional
    @Operation(
            operationId = "getCommentForm",
            summary = "Read what a reply form needs",
            description =
                    "Fields with their labels and limits in the language of the article, in English where there are no"
                            + " words for it, whether the article takes comments, and two tokens that are new each time.")
    public RestResponse<FormView> get(@RestPath String slug) {
        ArticleAnchor article = articles.anchor(slug, asking.now());
        Instant now = clock.now();
        CommentState state = doors.state(article.id(), article.commentPolicy(), article.publication(), now);
        FormWords words = FormWords.in(article.language());
        FormView form = new FormView(
                words.language(),
                words.of("title"),
                words.of("note"),
                state.open(),
                state.closesAt(),
                article.commentPolicy().moderation(),
                words.of("policy." + article.commentPolicy().moderation().name().toLowerCase(Locale.ROOT)),
                settings.editWindow().toSeconds(),
                words.fields(mailing.isOn()),
                words.of("submit"),
                tickets.issue(article.id(), now),
                Ids.next().toString());
        return ResponseBuilder.ok(form)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
