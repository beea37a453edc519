package org.communique.keyoutcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.communique.article.SearchQuery;
import org.communique.paging.Keyset;
import org.communique.storage.QueryPlans;

/** Looks for words in the statements of outcomes, each in the language of its article. */
@ApplicationScoped
class StatementSearch {

    private static final String MEANS_ONE =
            "cast(sql('? @@ (search_queries(?))[?]', l.search, :q, :meaning) as Boolean)";

    @Inject
    EntityManager entities;

    @Inject
    QueryPlans plans;

    /**
     * Leaves only outcomes whose statement matches.
     *
     * @param all whether all of them will be read: then it is worth a look whether each has to be asked twice
     */
    void in(Keyset<OutcomeLine> outcomes, String text, boolean all) {
        plans.bySearch();
        String query = new SearchQuery(text, null).text();
        outcomes.with("q", query);
        List<Short[]> meanings = all ? meanings(query) : List.of();
        if (meanings.size() == 1) {
            Short[] places = meanings.get(0);
            outcomes.where(MEANS_ONE, "meaning", places[0])
                    .where(LabelSets.among("l.searchPlace", ":places"), "places", places);
        } else {
            outcomes.where(SearchQuery.matching("l.search", "l.searchPlace"));
        }
    }

    /** What a query means in the languages that there are: the places of all the languages in which it means the same. */
    private List<Short[]> meanings(String query) {
        List<?> meanings =
                entities.createNativeQuery("""
                        select array_agg(place) from (
                          select cast(query as text) as meaning, cast(place as smallint) as place,
                            place = (select min(search_place) from outcome_ledger where search_place >= place) as spoken
                          from unnest(search_queries(:q)) with ordinality as each (query, place)) as meant
                        group by meaning having bool_or(spoken)
                        """).setParameter("q", query).getResultList();
        return meanings.stream().map(Short[].class::cast).toList();
    }
}
