package org.communique.api.article;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.communique.api.Api;
import org.communique.api.LinkedAddresses;
import org.communique.api.answer.Moved;
import org.communique.api.answer.Rendered;
import org.communique.api.answer.Renderer;
import org.communique.api.answer.Shown;
import org.communique.api.answer.Shown.Pace;
import org.communique.api.asking.Asking;
import org.communique.api.paging.Fields;
import org.communique.api.paging.Pages;
import org.communique.http.ProblemException;
import org.communique.http.ViolationCode;
import org.communique.text.Slugs;
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

/** One article, in the form that the client likes best. Its path is the articles', so that the router sees both as one. */
@Path(Api.V1 + "/articles")
@Tag(name = "Articles")
class ArticleResource {

    @Inject
    Shown shown;

    @Inject
    ArticlePages articlePages;

    @Inject
    Renderer renderer;

    @Inject
    Pages pages;

    @Inject
    Asking asking;

    @Inject
    RoutingContext request;

    /**
     * Declares that it produces anything and answers with a bare {@code Response}, for only so the router leaves the choice
     * of the form alone: its own takes a quality of zero for a wish, and fails on some malformed headers.
     */
    @GET
    @Path("/{slug}")
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "getArticle",
            summary = "Read an article",
            description =
                    "The whole page of an article: its text, key outcomes and how it stands with comments. A slug"
                            + " that the article had earlier leads to the present one. `Accept` chooses the form: JSON, which"
                            + " is also for those who take anything, linked data (schema.org), the Markdown source, or the"
                            + " plain text into which evidence points. Each form has its own `ETag`; all are good for `If-Match`.")
    @APIResponse(
            responseCode = "200",
            description = "The article.",
            content = {
                @Content(mediaType = ArticleForm.JSON_TYPE, schema = @Schema(implementation = ArticleView.class)),
                @Content(
                        mediaType = ArticleForm.LINKED_DATA_TYPE,
                        schema = @Schema(implementation = ArticleLinkedData.class)),
                @Content(
                        mediaType = ArticleForm.MARKDOWN_TYPE,
                        schema =
                                @Schema(
                                        type = SchemaType.STRING,
                                        description = "The body as it was written.",
                                        examples = "The sides **will exchange notes** in June.")),
                @Content(
                        mediaType = ArticleForm.PLAIN_TYPE,
                        schema =
                                @Schema(
                                        type = SchemaType.STRING,
                                        description =
                                                "The body as plain text. The code points of it from the `start` of"
                                                        + " evidence to its `end` are the quote.",
                                        examples = "The sides will exchange notes in June."))
            })
    public Response get(
            @RestPath String slug,
            @RestQuery
                    @Parameter(
                            description = "The members to show, with commas between them; for JSON only.",
                            example = "id,title")
                    String fields,
            UriInfo uri) {
        ArticleForm form = ArticleForm.of(request.request().headers().getAll(HttpHeaders.ACCEPT));
        choose(fields, form);
        ArticlePage page = articlePages.current(slug, asking.now());
        note(page.view());
        String present = page.view().slug();
        RestResponse<Rendered> answer = Slugs.isSlug(slug) && !slug.equals(present)
                ? Moved.to(ArticlesResource.address(present).toString(), uri)
                : RestResponse.ResponseBuilder.ok(render(page, form, uri))
                        .type(form.contentType())
                        .build();
        return answer.toResponse();
    }

    private void note(ArticleView view) {
        shown.note(Pace.ARTICLES, view.tags());
        shown.until(view.comments().closesAt());
    }

    private void choose(String fields, ArticleForm form) {
        if (fields != null && form != ArticleForm.JSON) {
            throw ProblemException.invalidParameter("fields", ViolationCode.NOT_ALLOWED, "is for JSON only");
        }
        pages.choose(fields, ArticleView.class);
    }

    private Rendered render(ArticlePage page, ArticleForm form, UriInfo uri) {
        ArticleView view = page.view();
        return switch (form) {
            case JSON -> renderer.render(view, Fields.chosen(request));
            case LINKED_DATA ->
                renderer.renderForScript(ArticleLinkedData.of(page, new LinkedAddresses(uri.getBaseUri())));
            case MARKDOWN -> renderer.render(view.body(), view.version());
            case PLAIN -> renderer.render(page.plainText(), view.version());
        };
    }
}
