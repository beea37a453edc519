package org.communique.keyoutcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
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
        return SearchQuery.within(() -> facets(matching));
    }

    private static OutcomeFacets facets(Keyset<OutcomeLine> matching) {
        OutcomeCounts counts = new OutcomeCounts();
        matching.counts("s.status, o.kind", "", OutcomeStatus.values().length * Kind.values().length)
                .forEach(row -> counts.add((OutcomeStatus) row[0], (Kind) row[1], (Long) row[2]));
        return new OutcomeFacets(
                counts.byKind(),
                counts.byStatus(),
                labels(matching, "join o.parties label"),
                labels(matching, "join a.topics label"));
    }

    private static List<LabelCount> labels(Keyset<?> matching, String join) {
        return matching.counts("label.slug, label.name", join, MAX_LABELS).stream()
                .map(row -> new LabelCount(new LabelRef((String) row[0], (String) row[1]), (Long) row[2]))
                .toList();
    }
}
