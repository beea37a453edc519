package org.communique.api.article;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.communique.access.Requester;
import org.communique.api.Api;
import org.communique.api.answer.Changes;
import org.communique.api.asking.Asking;
import org.communique.api.limit.Costly;
import org.communique.api.paging.Page;
import org.communique.api.paging.PageParameters;
import org.communique.api.paging.Pages;
import org.communique.api.paging.Query;
import org.communique.article.ArticleContent;
import org.communique.article.ArticleQueries;
import org.communique.article.RevisionRecord;
import org.communique.article.Revisions;
import org.communique.http.ErrorCode;
import org.communique.http.ExpectedVersion;
import org.communique.http.ProblemException;
import org.communique.http.ViolationCode;
import org.communique.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** What an article was. */
@Path(Api.V1 + "/articles/{slug}/revisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
class RevisionsResource {

    private static final String NUMBER = "[1-9][0-9]{0,8}";

    @Inject
    Revisions revisions;

    @Inject
    ArticleQueries articles;

    @Inject
    ArticlePages articlePages;

    @Inject
    RevisionDiffs diffs;

    @Inject
    Changes changes;

    @Inject
    Pages pages;

    @Inject
    Asking asking;

    @GET
    @RolesAllowed({Api.READER, Api.AUTHOR})
    @Operation(
            operationId = "listRevisions",
            summary = "List the revisions of an article",
            description =
                    "Every accepted change of the article and of the next versions behind it, the newest first: who"
                            + " made it, when, and in which members. An `author` sees those of own drafts.")
    public Page<RevisionSummary> list(@RestPath String slug, @BeanParam PageParameters page) {
        PageRequest request = pages.of(page, RevisionSummary.class);
        return Page.of(revisions.list(slug, request, asking.now()), request, RevisionSummary::of);
    }

    @GET
    @Path("/{number}")
    @RolesAllowed({Api.READER, Api.AUTHOR})
    @Operation(
            operationId = "getRevision",
            summary = "Read a revision",
            description = "The article as it was after one change. A revision never changes.")
    public RevisionView get(@RestPath String slug, @RestPath String number) {
        return RevisionView.of(revisions.get(slug, number(number), asking.now()));
    }

    @GET
    @Path("/{number}/diff")
    @RolesAllowed({Api.READER, Api.AUTHOR})
    @Costly
    @Operation(
            operationId = "diffRevisions",
            summary = "Compare two revisions",
            description = "Member by member, what a revision is other than another: word by word for title, summary and"
                    + " body, else before and after.")
    public RevisionDiff diff(
            @RestPath String slug,
            @RestPath String number,
            @RestQuery
                    @Parameter(
                            description = "The number of the revision to compare with; the one before when absent.",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
                    String against) {
        Requester requester = asking.now();
        RevisionRecord revision = revisions.get(slug, number(number), requester);
        Integer other = Query.parsed(
                "against", against, RevisionsResource::parse, ViolationCode.INVALID_FORMAT, "must be a number from 1");
        ArticleContent before = other == null
                ? revisions.before(slug, revision.line().number(), requester)
                : revisions.get(slug, other, requester).content();
        return diffs.between(before, revision.content(), other, revision.line().number());
    }

    @POST
    @Path("/{number}/restoration")
    @RolesAllowed(Api.AUTHOR)
    @Operation(
            operationId = "restoreRevision",
            summary = "Bring a revision back",
            description = "Gives the article the revision's content again, which makes a new revision. A public article"
                    + " changes at once. An `author` does so with own drafts.")
    @APIResponseSchema(value = ArticleView.class, responseCode = "200", responseDescription = "The article.")
    public RestResponse<ArticleView> restore(
            @RestPath String slug, @RestPath String number, @RestHeader("If-Match") String ifMatch) {
        Requester requester = asking.now();
        ExpectedVersion expected = ExpectedVersion.parse(ifMatch);
        String id = articles.anchor(slug, requester).id().toString();
        return RestResponse.ok(changes.makeAndShow(
                () -> revisions.restore(id, number(number), expected, requester),
                () -> articlePages.get(id, requester)));
    }

    private static int number(String text) {
        try {
            return parse(text);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(ErrorCode.NOT_FOUND);
        }
    }

    private static int parse(String text) {
        if (!text.matches(NUMBER)) {
            throw new IllegalArgumentException();
        }
        return Integer.parseInt(text);
    }
}
