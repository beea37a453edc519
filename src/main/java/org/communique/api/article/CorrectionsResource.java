package org.communique.api.article;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.communique.access.Requester;
import org.communique.api.Api;
import org.communique.api.answer.Changes;
import org.communique.api.answer.SafeRetry;
import org.communique.api.asking.Asking;
import org.communique.article.Articles;
import org.communique.http.ExpectedVersion;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What an article tells its readers of what was wrong. */
@Path(Api.V1 + "/articles/{slug}/corrections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
class CorrectionsResource {

    @Inject
    Articles articles;

    @Inject
    ArticlePages articlePages;

    @Inject
    Changes changes;

    @Inject
    Asking asking;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Api.EDITOR)
    @Transactional
    @SafeRetry
    @Operation(
            operationId = "correctArticle",
            summary = "Tell readers what was wrong",
            description = "Adds a note that the article's page shows with its date from now on. The text itself is"
                    + " mended by writing the article.")
    @APIResponseSchema(
            value = ArticleView.class,
            responseCode = "201",
            responseDescription = "The article with the correction.")
    public RestResponse<ArticleView> correct(
            @RestPath String slug, @RestHeader("If-Match") String ifMatch, CorrectionInput input) {
        Requester requester = asking.now();
        ExpectedVersion expected = ExpectedVersion.parse(ifMatch);
        ArticleView article = changes.makeAndShow(
                () -> articles.correct(slug, expected, input.note().strip(), requester),
                () -> articlePages.get(slug, requester));
        return RestResponse.ResponseBuilder.<ArticleView>created(ArticlesResource.address(article.slug()))
                .entity(article)
                .build();
    }
}
