package org.communique.keyoutcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
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

    private static final Kind.Column KINDS = new Kind.Column();

    private static final String COLUMNS = "%s as status, l.kind as kind, l.partySet as parties, l.topicSet as topics";

    /** Reads the rows once and groups them in two ways at once; only the groups are joined with their labels. */
    private static final String COUNTS = """
            with counted as materialized (
              select c.status as status, c.kind as kind, c.parties as parties, c.topics as topics, count(*) as size
              from %%s c
              group by sql('grouping sets ((?, ?, ?), (?))', c.status, c.kind, c.topics, c.parties))
            select 'outcomes', g.status, cast(g.kind as String), sum(g.size)
            from counted g where g.kind is not null group by g.status, g.kind
            union all (%s) union all (%s)
            """.formatted(labels("Party", "parties"), labels("Topic", "topics"));

    private static String labels(String entity, String set) {
        return """
                select '%2$s', label.slug, label.name, sum(g.size)
                from counted g join LabelSetMember m on m.key.number = g.%2$s join %1$s label on label.id = m.key.labelId
                group by label.slug, label.name order by 4 desc, 2 fetch first %3$d rows only
                """.formatted(entity, set, MAX_LABELS);
    }

    @Inject
    OutcomeQueries outcomes;

    /**
     * The outcomes that the filter lets through, counted in one statement.
     *
     * @throws org.communique.http.ProblemException {@code invalid_parameter} when a search takes too long
     */
    public OutcomeFacets of(OutcomeFilter filter, Requester requester) {
        Keyset<OutcomeLine> matching = outcomes.filtered(filter, null, requester);
        String columns =
                COLUMNS.formatted(Viewpoint.of(requester, filter.asOf()).status());
        return SearchQuery.within(() -> facets(matching.asked(COUNTS, columns)));
    }

    private static OutcomeFacets facets(List<Object[]> rows) {
        OutcomeCounts counts = new OutcomeCounts();
        rows.stream()
                .filter(row -> row[0].equals("outcomes"))
                .forEach(row -> counts.add(
                        OutcomeStatus.of((String) row[1]), KINDS.convertToEntityAttribute((String) row[2]), (Long)
                                row[3]));
        return new OutcomeFacets(counts.byKind(), counts.byStatus(), labels(rows, "parties"), labels(rows, "topics"));
    }

    private static List<LabelCount> labels(List<Object[]> rows, String facet) {
        return rows.stream()
                .filter(row -> row[0].equals(facet))
                .map(row -> new LabelCount(new LabelRef((String) row[1], (String) row[2]), (Long) row[3]))
                .sorted(Comparator.comparing(LabelCount::count)
                        .reversed()
                        .thenComparing(count -> count.label().slug()))
                .toList();
    }
}
