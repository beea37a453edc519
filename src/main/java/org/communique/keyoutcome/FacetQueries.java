package org.communique.keyoutcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.communique.access.Requester;
import org.communique.article.SearchQuery;
import org.communique.paging.Keyset;

/** Counts the outcomes of a list by what they are. */
@ApplicationScoped
@Transactional
public class FacetQueries {

    /** Parties and topics at most. */
    public static final int MAX_LABELS = 100;

    /** The traits of all, behind one another; null for none. */
    private static final String TRAITS =
            "select cast(sql('string_agg(?, cast('''' as bytea))', c.traits) as binary) from %s c";

    @Inject
    OutcomeQueries outcomes;

    @Inject
    LabelSets sets;

    /**
     * The outcomes that the filter lets through, counted in one statement; another names the labels of each sort.
     *
     * @throws org.communique.http.ProblemException {@code invalid_parameter} when a search takes too long
     */
    public OutcomeFacets of(OutcomeFilter filter, Requester requester) {
        Keyset<OutcomeLine> matching = outcomes.filtered(filter, null, requester);
        String traits = OutcomeTally.traits(Viewpoint.of(requester, filter.asOf())) + " as traits";
        OutcomeTally tally = new OutcomeTally(SearchQuery.within(() -> matching.asked(TRAITS, traits, byte[].class)));
        OutcomeCounts counts = tally.counts();
        return new OutcomeFacets(
                counts.byKind(),
                counts.byStatus(),
                sets.most("party", tally.byParties(), MAX_LABELS),
                sets.most("topic", tally.byTopics(), MAX_LABELS));
    }
}
