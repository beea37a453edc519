package org.communique.api.article;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.communique.api.Api;
import org.communique.api.answer.Changes;
import org.communique.api.answer.Moved;
import org.communique.api.answer.Shown;
import org.communique.api.answer.Shown.Pace;
import org.communique.api.asking.Asking;
import org.communique.api.json.JsonBodyReader;
import org.communique.api.json.MergePatch;
import org.communique.api.label.MergeInput;
import org.communique.api.paging.Page;
import org.communique.api.paging.PageParameters;
import org.communique.api.paging.Pages;
import org.communique.article.Topics;
import org.communique.delivery.Tags;
import org.communique.http.ExpectedVersion;
import org.communique.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Subject labels of articles. */
@Path(Api.V1 + "/topics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Topics")
class TopicsResource {

    @Inject
    Shown shown;

    @Inject
    Topics topics;

    @Inject
    Changes changes;

    @Inject
    Pages pages;

    @Inject
    Asking asking;

    @GET
    @Operation(
            operationId = "listTopics",
            summary = "List topics",
            description = "Topics by slug, with the number of published articles. The public sees those that a"
                    + " published article has.")
    public Page<TopicView> list(@BeanParam PageParameters page) {
        PageRequest request = pages.of(page, TopicView.class);
        shown.note(Pace.ARTICLES, Tags.TOPICS);
        return Page.of(topics.list(request, asking.now()), request, TopicView::of);
    }

    @GET
    @Path("/{slug}")
    @Operation(
            operationId = "getTopic",
            summary = "Read a topic",
            description = "One topic with the number of published articles. A slug that it had earlier, or that was"
                    + " merged into it, leads to the present one.")
    public RestResponse<TopicView> get(@RestPath String slug, UriInfo uri) {
        TopicView topic = view(slug);
        shown.note(Pace.ARTICLES, Tags.topic(slug), Tags.topic(topic.slug()));
        return topic.slug().equals(slug) ? RestResponse.ok(topic) : Moved.to(Api.V1 + "/topics/" + topic.slug(), uri);
    }

    @PATCH
    @Path("/{slug}")
    @Consumes({JsonBodyReader.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @RolesAllowed(Api.EDITOR)
    @Operation(
            operationId = "renameTopic",
            summary = "Rename a topic",
            description = "Changes the name, and with it the slug; the former slug and name go on leading to it. A name"
                    + " whose slug another topic has or had is refused: merge the two.")
    public TopicView rename(
            @RestPath String slug, @RestHeader("If-Match") String ifMatch, MergePatch<TopicInput> patch) {
        ExpectedVersion expected = ExpectedVersion.parse(ifMatch);
        return changes.makeAndShow(
                () -> topics.rename(
                        slug,
                        expected,
                        name -> patch.applyTo(new TopicInput(name)).name()),
                () -> view(slug));
    }

    @POST
    @Path("/{slug}/merge")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Api.EDITOR)
    @Operation(
            operationId = "mergeTopic",
            summary = "Merge a topic into another",
            description =
                    "All articles that have it have the other instead, its slugs and names lead to the other, and it"
                            + " is gone. `If-Match` is of the one that goes. Answers with the one that stays.")
    @APIResponseSchema(value = TopicView.class, responseCode = "200", responseDescription = "The topic that stays.")
    public RestResponse<TopicView> merge(
            @RestPath String slug, @RestHeader("If-Match") String ifMatch, MergeInput input) {
        ExpectedVersion expected = ExpectedVersion.parse(ifMatch);
        return RestResponse.ok(changes.makeAndShow(() -> topics.merge(slug, expected, input.into()), () -> view(slug)));
    }

    @DELETE
    @Path("/{slug}")
    @RolesAllowed(Api.EDITOR)
    @ResponseStatus(204)
    @Operation(
            operationId = "deleteTopic",
            summary = "Delete an unused topic",
            description =
                    "Deletes a topic that no article has, be it a draft or in the trash. Its slugs are free again.")
    public void delete(@RestPath String slug, @RestHeader("If-Match") String ifMatch) {
        ExpectedVersion expected = ExpectedVersion.parse(ifMatch);
        changes.make(() -> topics.delete(slug, expected), () -> view(slug));
    }

    private TopicView view(String slug) {
        return TopicView.of(topics.get(slug, asking.now()));
    }
}
