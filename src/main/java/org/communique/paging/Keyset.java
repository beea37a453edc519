package org.communique.paging;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Parameter;
import jakarta.persistence.QueryTimeoutException;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.http.ErrorCode;
import org.communique.http.ProblemException;
import org.communique.paging.Stretch.Placed;

/**
 * A list query in the making: a projection, the conditions that rows must meet, and an order. Reads one row more than
 * asked for to know whether another page follows, so that a page costs one statement wherever it lies.
 *
 * @param <T> the projection that a row becomes
 */
public final class Keyset<T> {

    private static final int LONGEST_COUNT_MILLIS = 3_000;

    private final EntityManager entities;
    private final Class<T> type;
    private final String select;
    private final String from;
    private final String idPath;
    private String choice;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    /**
     * @param select HQL from {@code select} up to, not including, {@code from}
     * @param from HQL from {@code from} up to, not including, {@code where}
     * @param idPath HQL of the row's id, the last word on order
     */
    public Keyset(EntityManager entities, Class<T> type, String select, String from, String idPath) {
        this.entities = entities;
        this.type = type;
        this.select = select;
        this.from = from;
        this.idPath = idPath;
    }

    /** Has rows chosen and counted from narrower ones: HQL as before, with all that conditions and order name. */
    public Keyset<T> chosenFrom(String narrow) {
        choice = narrow;
        return this;
    }

    /** Adds a condition without values. */
    public Keyset<T> where(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Adds a condition with one named value, unless that value is null: then it was not asked for. */
    public Keyset<T> where(String condition, String name, Object value) {
        return value == null ? this : where(condition).with(name, value);
    }

    /** Gives a value to a name that conditions use. */
    public Keyset<T> with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /**
     * Reads the page.
     *
     * @param id reads the id from a row
     * @throws ProblemException {@code invalid_cursor} when the cursor's place is none in this order,
     *     {@code count_too_costly} when the rows cannot be counted within three seconds
     */
    public Slice<T> page(PageRequest request, Order<T> order, Function<T, UUID> id) {
        return page(request, List.of(Stretch.whole(order)), id);
    }

    /**
     * Reads the page of a list that consists of several stretches, in a statement for each that the page touches; otherwise
     * as {@link #page(PageRequest, Order, Function)}.
     */
    public Slice<T> page(PageRequest request, List<Stretch<T>> stretches, Function<T, UUID> id) {
        Long total = request.counted() ? count(stretches) : null;
        List<Placed<T>> rows = new ArrayList<>();
        Cursor from = request.from();
        for (Stretch<T> stretch : Stretch.ahead(request, stretches)) {
            int wanted = request.limit() + 1 - rows.size();
            if (wanted > 0) {
                rows(stretch, from, request.backward(), wanted).forEach(row -> rows.add(stretch.placed(row, id)));
            }
            from = null;
        }
        return Slice.of(request, rows, total);
    }

    /**
     * Reads the one row that meets the conditions.
     *
     * @throws ProblemException {@code not_found}
     */
    public T one() {
        return with(entities.createQuery("%s %s %s".formatted(select, from, whereAlso()), type))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new ProblemException(ErrorCode.NOT_FOUND));
    }

    private List<T> rows(Stretch<T> stretch, Cursor from, boolean backward, int most) {
        if (stretch.nearby() != null && !backward) {
            List<T> rows = rows(stretch, stretch.nearby(from), from, false, most);
            if (rows.size() == most) {
                return rows;
            }
        }
        return rows(stretch, stretch.condition(), from, backward, most);
    }

    private List<T> rows(Stretch<T> stretch, String condition, Cursor from, boolean backward, int most) {
        Order<T> order = stretch.order();
        boolean down = order.descending() != backward;
        String place = from == null
                ? null
                : "(%s, %s) %s (:keysetKey, :keysetId)".formatted(order.expression(), idPath, down ? "<" : ">");
        String direction = down ? "desc" : "asc";
        String ordered = "order by %1$s %2$s, %3$s %2$s".formatted(order.expression(), direction, idPath);
        String rows = whereAlso(place, condition);
        if (choice != null) {
            with("most", most);
            rows = "where %1$s in (select %1$s %2$s %3$s %4$s fetch first :most rows only)"
                    .formatted(idPath, choice, rows, ordered);
        }
        TypedQuery<T> query = with(entities.createQuery(String.join(" ", select, this.from, rows, ordered), type));
        if (from != null) {
            place(query, from, stretch);
        }
        return query.setMaxResults(most).getResultList();
    }

    private void place(TypedQuery<T> query, Cursor from, Stretch<T> stretch) {
        try {
            query.setParameter("keysetKey", stretch.key(from));
            query.setParameter("keysetId", UUID.fromString(from.id()));
        } catch (RuntimeException e) {
            throw Cursor.invalid();
        }
    }

    private long count(List<Stretch<T>> stretches) {
        return stretches.stream()
                .mapToLong(stretch -> count(stretch.condition()))
                .sum();
    }

    private long count(String condition) {
        try {
            return with(entities.createQuery(
                            "select count(*) %s %s".formatted(narrow(), whereAlso(condition)), Long.class))
                    .setHint("jakarta.persistence.query.timeout", LONGEST_COUNT_MILLIS)
                    .getSingleResult();
        } catch (QueryTimeoutException e) {
            throw new ProblemException(ErrorCode.COUNT_TOO_COSTLY);
        }
    }

    /** The one answer to a question in HQL about all the rows, which stand where it has {@code %s}: as many columns as named in HQL. */
    public <A> A asked(String question, String columns, Class<A> answer) {
        String rows = "(select %s %s %s)".formatted(columns, narrow(), whereAlso());
        return with(entities.createQuery(question.formatted(rows), answer)).getSingleResult();
    }

    /** Who counts names less than who shows. */
    private <Q> TypedQuery<Q> with(TypedQuery<Q> query) {
        query.getParameters().stream()
                .map(Parameter::getName)
                .filter(values::containsKey)
                .forEach(name -> query.setParameter(name, values.get(name)));
        return query;
    }

    private String narrow() {
        return choice == null ? from : choice;
    }

    private String whereAlso(String... also) {
        String all = Stream.concat(conditions.stream(), Arrays.stream(also).filter(Objects::nonNull))
                .collect(Collectors.joining(" and "));
        return all.isEmpty() ? "" : "where " + all;
    }
}
