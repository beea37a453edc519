package org.communique.api.article;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.communique.api.Api;
import org.communique.api.answer.Changes;
import org.communique.api.asking.Asking;
import org.communique.api.json.JsonBodyReader;
import org.communique.api.json.MergePatch;
import org.communique.api.label.LabelInput;
import org.communique.api.paging.Page;
import org.communique.api.paging.PageParameters;
import org.communique.api.paging.Pages;
import org.communique.article.Topics;
import org.communique.http.ExpectedVersion;
import org.communique.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

/** Subject labels of articles. */
@Path(Api.V1 + "/topics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Topics")
class TopicsResource {

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
        return Page.of(topics.list(request, asking.now()), request, TopicView::of);
    }

    @GET
    @Path("/{slug}")
    @Operation(
            operationId = "getTopic",
            summary = "Read a topic",
            description = "One topic with the number of published articles.")
    public TopicView get(@RestPath String slug) {
        return TopicView.of(topics.get(slug, asking.now()));
    }

    @PATCH
    @Path("/{slug}")
    @Consumes({JsonBodyReader.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @RolesAllowed(Api.EDITOR)
    @Operation(
            operationId = "renameTopic",
            summary = "Respell a topic",
            description = "Changes the name; the slug, which is the topic's identity, stays.")
    public TopicView rename(
            @RestPath String slug, @RestHeader("If-Match") String ifMatch, MergePatch<LabelInput> patch) {
        ExpectedVersion expected = ExpectedVersion.parse(ifMatch);
        LabelInput input =
                patch.applyTo(new LabelInput(topics.get(slug, asking.now()).name()));
        return changes.makeAndShow(() -> topics.rename(slug, input.name(), expected), () -> get(slug));
    }
}
