package org.communique.api.article;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.function.UnaryOperator;
import org.communique.access.Requester;
import org.communique.api.Api;
import org.communique.api.answer.Changes;
import org.communique.api.answer.SafeRetry;
import org.communique.api.answer.Shown;
import org.communique.api.answer.Shown.Pace;
import org.communique.api.asking.Asking;
import org.communique.api.json.JsonBodyReader;
import org.communique.api.json.MergePatch;
import org.communique.api.paging.PageParameters;
import org.communique.api.paging.Pages;
import org.communique.api.paging.Query;
import org.communique.article.ArticleContent;
import org.communique.article.ArticleQueries;
import org.communique.article.Articles;
import org.communique.http.ExpectedVersion;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Articles: the list, and their writing. */
@Path(Api.V1 + "/articles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
class ArticlesResource {

    @Inject
    Shown shown;

    @Inject
    Articles articles;

    @Inject
    ArticleQueries queries;

    @Inject
    ArticleLists lists;

    @Inject
    ArticlePages articlePages;

    @Inject
    Changes changes;

    @Inject
    Pages pages;

    @Inject
    Asking asking;

    @GET
    @Operation(
            operationId = "listArticles",
            summary = "List articles",
            description =
                    "Published articles in their summary form; others for those who may see them. With `q` those that"
                            + " match, or a `suggestion` when there are none.")
    public ArticleList list(@BeanParam ArticleParameters parameters, @BeanParam PageParameters page) {
        shown.note(Pace.ARTICLES, parameters.tags());
        return lists.of(parameters, pages.of(page, ArticleSummary.class), asking.now());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Api.AUTHOR)
    @Transactional
    @SafeRetry
    @Operation(
            operationId = "createArticle",
            summary = "Write a new article",
            description = "The article starts as a draft that the public does not see.")
    @APIResponseSchema(value = ArticleView.class, responseCode = "201", responseDescription = "The draft was made.")
    public RestResponse<ArticleView> create(ArticleInput input) {
        Requester requester = asking.now();
        ArticleView article =
                articlePages.get(articles.create(input.toContent(), requester).toString(), requester);
        return RestResponse.ResponseBuilder.<ArticleView>created(address(article.slug()))
                .entity(article)
                .build();
    }

    @PUT
    @Path("/{slug}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Api.AUTHOR)
    @Operation(
            operationId = "replaceArticle",
            summary = "Write an article anew",
            description =
                    "Takes the whole article: what is absent is emptied. A public article changes at once. Quotes of"
                            + " key outcomes follow the text, or are marked lost.")
    public ArticleView replace(@RestPath String slug, @RestHeader("If-Match") String ifMatch, ArticleInput input) {
        return revise(slug, ifMatch, present -> input.toContent());
    }

    @PATCH
    @Path("/{slug}")
    @Consumes({JsonBodyReader.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @RolesAllowed(Api.AUTHOR)
    @Operation(
            operationId = "patchArticle",
            summary = "Change parts of an article",
            description = "A JSON Merge Patch (RFC 7396) of what `replaceArticle` takes: `null` empties a member.")
    public ArticleView patch(
            @RestPath String slug, @RestHeader("If-Match") String ifMatch, MergePatch<ArticleInput> patch) {
        return revise(
                slug,
                ifMatch,
                present -> patch.applyTo(ArticleInput.of(present)).toContent());
    }

    private ArticleView revise(String slug, String ifMatch, UnaryOperator<ArticleContent> change) {
        Requester requester = asking.now();
        ExpectedVersion expected = ExpectedVersion.parse(ifMatch);
        String id = queries.anchor(slug, requester).id().toString();
        return changes.makeAndShow(
                () -> articles.revise(id, expected, change, requester), () -> articlePages.get(id, requester));
    }

    @DELETE
    @Path("/{slug}")
    @RolesAllowed(Api.AUTHOR)
    @ResponseStatus(204)
    @Operation(
            operationId = "trashArticle",
            summary = "Put an article into the trash",
            description = "The public sees it no longer. It can be restored. With `permanent` an `admin` removes it for"
                    + " good, and with it its key outcomes, comments and revisions.")
    public void trash(
            @RestPath String slug,
            @RestHeader("If-Match") String ifMatch,
            @RestQuery
                    @Parameter(
                            description = "`true` to remove it for good.",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    String permanent) {
        Requester requester = asking.now();
        ExpectedVersion expected = ExpectedVersion.parse(ifMatch);
        boolean forGood = Query.flag("permanent", permanent);
        changes.make(
                () -> {
                    if (forGood) {
                        articles.erase(slug, expected, requester);
                    } else {
                        articles.trash(slug, expected, requester);
                    }
                },
                () -> articlePages.get(slug, requester));
    }

    @POST
    @Path("/{slug}/restoration")
    @RolesAllowed(Api.EDITOR)
    @Operation(
            operationId = "restoreArticle",
            summary = "Bring an article back from the trash",
            description = "It comes back as a draft. One that is not in the trash stays as it is.")
    @APIResponseSchema(value = ArticleView.class, responseCode = "200", responseDescription = "The article.")
    public RestResponse<ArticleView> restore(@RestPath String slug, @RestHeader("If-Match") String ifMatch) {
        Requester requester = asking.now();
        ExpectedVersion expected = ExpectedVersion.parse(ifMatch);
        return RestResponse.ok(changes.makeAndShow(
                () -> articles.restore(slug, expected, requester), () -> articlePages.get(slug, requester)));
    }

    /** Where the article with a slug is. */
    static URI address(String slug) {
        return URI.create(Api.V1 + "/articles/" + slug);
    }
}
