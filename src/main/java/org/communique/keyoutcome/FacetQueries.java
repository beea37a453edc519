package org.communique.keyoutcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.communique.access.Requester;
import org.communique.article.SearchQuery;
import org.communique.keyoutcome.OutcomeFacets.LabelCount;
import org.communique.label.LabelRef;
import org.communique.paging.Keyset;

/** Counts the outcomes of a list by what they are. */
@ApplicationScoped
@Transactional
public class FacetQueries {

    /** Parties and topics at most. */
    public static final int MAX_LABELS = 100;

    @Inject
    OutcomeQueries outcomes;

    /**
     * The outcomes that the filter lets through, counted in three statements.
     *
     * @throws org.communique.http.ProblemException {@code invalid_parameter} when a search takes too long
     */
    public OutcomeFacets of(OutcomeFilter filter, Requester requester) {
        Keyset<OutcomeLine> matching = outcomes.filtered(filter, requester);
        return SearchQuery.within(() -> facets(matching, Viewpoint.of(requester, filter.asOf())));
    }

    private static OutcomeFacets facets(Keyset<OutcomeLine> matching, Viewpoint viewpoint) {
        OutcomeCounts counts = new OutcomeCounts();
        matching.counts(
                        "g.status, g.kind",
                        Map.of("status", viewpoint.status(), "kind", "l.kind"),
                        "",
                        OutcomeStatus.values().length * Kind.values().length)
                .forEach(row -> counts.add(OutcomeStatus.of((String) row[0]), (Kind) row[1], (Long) row[2]));
        return new OutcomeFacets(
                counts.byKind(),
                counts.byStatus(),
                labels(matching, "l.partySet", "Party"),
                labels(matching, "l.topicSet", "Topic"));
    }

    private static List<LabelCount> labels(Keyset<?> matching, String set, String entity) {
        return matching
                .counts(
                        "label.slug, label.name",
                        Map.of("members", set),
                        "join LabelSetMember m on m.key.number = g.members join %s label on label.id = m.key.labelId"
                                .formatted(entity),
                        MAX_LABELS)
                .stream()
                .map(row -> new LabelCount(new LabelRef((String) row[0], (String) row[1]), (Long) row[2]))
                .toList();
    }
}
