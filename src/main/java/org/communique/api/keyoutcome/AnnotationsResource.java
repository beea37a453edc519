package org.communique.api.keyoutcome;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.communique.access.Requester;
import org.communique.api.Api;
import org.communique.api.LinkedAddresses;
import org.communique.api.answer.Shown;
import org.communique.api.answer.Shown.Pace;
import org.communique.api.asking.Asking;
import org.communique.api.json.PathId;
import org.communique.api.json.Values;
import org.communique.delivery.Tags;
import org.communique.http.ErrorCode;
import org.communique.http.ProblemException;
import org.communique.keyoutcome.UpdateQueries;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Evidence as annotations of the web. */
@Path(Api.V1 + "/key-outcomes/{id}")
@Produces(AnnotationsResource.TYPE)
@Tag(name = "Key outcomes")
class AnnotationsResource {

    /** JSON-LD in the form that Web Annotations have (W3C Web Annotation Protocol, section 3.1). */
    static final String TYPE = "application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"";

    @Inject
    Shown shown;

    @Inject
    OutcomeViews outcomes;

    @Inject
    UpdateQueries updates;

    @Inject
    Asking asking;

    @GET
    @Path("/annotation")
    @Transactional
    @Operation(
            operationId = "getKeyOutcomeAnnotation",
            summary = "Read the evidence of a key outcome as an annotation",
            description = "A W3C Web Annotation: the statement, and the quote in the article that supports it.")
    public Annotation ofOutcome(@RestPath String id, UriInfo uri) {
        OutcomeView outcome = outcomes.whole(PathId.of(id), null, asking.now());
        shown.note(Pace.OUTCOMES, Tags.outcome(outcome.id()));
        LinkedAddresses addresses = new LinkedAddresses(uri.getBaseUri());
        return Annotation.of(
                addresses.annotation(outcome.id()),
                outcome.statement(),
                outcome.evidence(),
                addresses.article(outcome.articleSlug()),
                outcome.reportedAt(),
                outcome.updatedAt(),
                outcome.version());
    }

    @GET
    @Path("/updates/{update}/annotation")
    @Transactional
    @Operation(
            operationId = "getOutcomeUpdateAnnotation",
            summary = "Read the evidence of an update as an annotation",
            description =
                    "A W3C Web Annotation: the note, or else the status, and the quote in the article that reports it."
                            + " An update that only an address elsewhere reports has none.")
    public Annotation ofUpdate(@RestPath String id, @RestPath String update, UriInfo uri) {
        Requester requester = asking.now();
        UUID outcome = outcomes.visible(PathId.of(id), requester);
        shown.note(Pace.OUTCOMES, Tags.outcome(outcome));
        UpdateView told = UpdateView.of(updates.get(outcome, PathId.of(update), requester));
        if (told.article() == null) {
            throw new ProblemException(ErrorCode.NOT_FOUND);
        }
        LinkedAddresses addresses = new LinkedAddresses(uri.getBaseUri());
        return Annotation.of(
                addresses.annotation(outcome, told.id()),
                told.note() == null ? Values.name(told.status()) : told.note(),
                told.evidence(),
                addresses.article(told.article().slug()),
                told.createdAt(),
                null,
                told.version());
    }
}
