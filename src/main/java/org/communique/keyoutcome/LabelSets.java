package org.communique.keyoutcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.communique.keyoutcome.OutcomeFacets.LabelCount;
import org.communique.label.LabelRef;
import org.communique.label.LabelsMerged;

/**
 * The sets of parties, and of topics, that outcomes have, each under a number: outcomes are counted by it, which is quicker than
 * by each of their labels, and labels that are merged change some sets and no outcome.
 */
@ApplicationScoped
class LabelSets {

    /** HQL that holds for a row whose set, of this name, is among the numbers of this name. */
    static String among(String set, String numbers) {
        return "cast(sql('? = any(?)', %s, %s) as Boolean)".formatted(set, numbers);
    }

    /** Sets are many when more than one in so many is counted. */
    private static final int MANY = 8;

    @Inject
    EntityManager entities;

    /**
     * The number of a set, which is made when there is none; null for the empty one. No label of the kind may change meanwhile.
     * Of two who make the same set at the same time neither waits: then it has two numbers.
     */
    Integer number(Collection<UUID> labels) {
        if (labels.isEmpty()) {
            return null;
        }
        return (Integer) entities.createNativeQuery("""
                        with wanted as (select array_agg(label order by label) as labels from unnest(cast(:labels as uuid[])) label),
                        found as (select min(number) as number from label_set join wanted using (labels)),
                        made as (
                          insert into label_set (labels) select labels from wanted
                          where (select number from found) is null returning number, labels),
                        members as (
                          insert into label_set_member (label_id, number)
                          select label, number from made cross join unnest(labels) label)
                        select coalesce((select number from found), (select number from made))
                        """)
                .setParameter("labels", labels.toArray(UUID[]::new))
                .getSingleResult();
    }

    /**
     * The numbers of the sets with the label that has or had a slug. Told them, the database knows how many outcomes have it.
     *
     * @param entity the label's, for example {@code Topic}
     */
    Integer[] having(String entity, String slug) {
        return entities.createQuery("""
                        select m.key.number from LabelSetMember m
                        where m.key.labelId = %s order by m.key.number
                        """.formatted(LabelRef.id(entity, ":slug")), Integer.class)
                .setParameter("slug", slug)
                .getResultStream()
                .toArray(Integer[]::new);
    }

    /**
     * The labels that are in most of what has these sets, the most frequent first.
     *
     * @param table that of the labels, for example {@code topic}
     * @param sizes how many have the set of each number, none that of 0
     * @param most as many labels at most
     */
    List<LabelCount> most(String table, int[] sizes, int most) {
        int[] numbers = IntStream.range(1, sizes.length)
                .filter(number -> sizes[number] > 0)
                .toArray();
        if (numbers.length > sizes.length / MANY) {
            // The members of all sets are read in less time than those of many are looked up in.
            return most(table, most, """
                    select label_id, sizes[number + 1] as size
                    from label_set_member cross join (select cast(:sizes as integer[]) as sizes) as counted
                    where sizes[number + 1] > 0
                    """, Map.of("sizes", boxed(IntStream.of(sizes))));
        }
        return most(
                table,
                most,
                """
                select label_id, size
                from unnest(cast(:numbers as integer[]), cast(:sizes as integer[])) as counted (number, size)
                  join label_set_member using (number)
                """,
                Map.of(
                        "numbers",
                        boxed(IntStream.of(numbers)),
                        "sizes",
                        boxed(IntStream.of(numbers).map(number -> sizes[number]))));
    }

    private List<LabelCount> most(String table, int most, String members, Map<String, Integer[]> counted) {
        Query query = entities.createNativeQuery("""
                        select label.slug, label.name, size
                        from (
                          select label_id, sum(size) as size from (%s) as member
                          group by label_id order by size desc fetch first :most rows with ties) as labelled
                        join %s label on label.id = label_id
                        order by size desc, label.slug fetch first :most rows only
                        """.formatted(members, table), Object[].class)
                .setParameter("most", most);
        counted.forEach(query::setParameter);
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new LabelCount(new LabelRef((String) row[0], (String) row[1]), (Long) row[2]))
                .toList();
    }

    private static Integer[] boxed(IntStream numbers) {
        return numbers.boxed().toArray(Integer[]::new);
    }

    /** The sets that had a label have the one that it was merged into. */
    void follow(@Observes LabelsMerged merged) {
        change("""
                update label_set set labels = (
                  select array_agg(distinct label order by label)
                  from unnest(array_replace(labels, cast(:vanishing as uuid), cast(:staying as uuid))) label)
                where number in (select number from label_set_member where label_id = :vanishing)
                """, merged);
        change("""
                insert into label_set_member (label_id, number)
                select cast(:staying as uuid), number from label_set_member where label_id = :vanishing
                on conflict do nothing
                """, merged);
        entities.createNativeQuery("delete from label_set_member where label_id = :vanishing")
                .setParameter("vanishing", merged.vanishing())
                .executeUpdate();
    }

    private void change(String sql, LabelsMerged merged) {
        entities.createNativeQuery(sql)
                .setParameter("vanishing", merged.vanishing())
                .setParameter("staying", merged.staying())
                .executeUpdate();
    }
}
