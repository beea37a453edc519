package org.communique.paging;

import jakarta.persistence.EntityManager;
import jakarta.persistence.QueryTimeoutException;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.communique.http.ErrorCode;
import org.communique.http.ProblemException;

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

    /** Adds a condition without values. */
    public Keyset<T> where(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Adds a condition with one named value, unless that value is null: then it was not asked for. */
    public Keyset<T> where(String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
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
        Long total = request.counted() ? count() : null;
        List<T> rows = rows(request, order);
        boolean more = rows.size() > request.limit();
        List<T> items = new ArrayList<>(more ? rows.subList(0, request.limit()) : rows);
        if (request.backward()) {
            Collections.reverse(items);
        }
        boolean follows = request.backward() || more;
        boolean precedes = request.backward() ? more : request.from() != null;
        Function<T, String> cursor = row -> request.cursorAfter(order.key().apply(row), id.apply(row));
        return new Slice<>(
                List.copyOf(items),
                follows && !items.isEmpty() ? cursor.apply(items.get(items.size() - 1)) : null,
                precedes && !items.isEmpty() ? cursor.apply(items.get(0)) : null,
                total);
    }

    /**
     * Reads the one row that meets the conditions.
     *
     * @throws ProblemException {@code not_found}
     */
    public T one() {
        return with(entities.createQuery("%s %s %s".formatted(select, from, whereAlso("")), type))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new ProblemException(ErrorCode.NOT_FOUND));
    }

    private List<T> rows(PageRequest request, Order<T> order) {
        boolean down = order.descending() != request.backward();
        String place = request.from() == null
                ? ""
                : "(%s, %s) %s (:keysetKey, :keysetId)".formatted(order.expression(), idPath, down ? "<" : ">");
        String direction = down ? "desc" : "asc";
        TypedQuery<T> query = with(entities.createQuery(
                "%s %s %s order by %s %s, %s %s"
                        .formatted(select, from, whereAlso(place), order.expression(), direction, idPath, direction),
                type));
        if (request.from() != null) {
            place(query, request.from(), order);
        }
        return query.setMaxResults(request.limit() + 1).getResultList();
    }

    private void place(TypedQuery<T> query, Cursor from, Order<T> order) {
        try {
            query.setParameter("keysetKey", order.parse().apply(from.key()));
            query.setParameter("keysetId", UUID.fromString(from.id()));
        } catch (RuntimeException e) {
            throw Cursor.invalid();
        }
    }

    private long count() {
        try {
            return with(entities.createQuery("select count(*) %s %s".formatted(from, whereAlso("")), Long.class))
                    .setHint("jakarta.persistence.query.timeout", LONGEST_COUNT_MILLIS)
                    .getSingleResult();
        } catch (QueryTimeoutException e) {
            throw new ProblemException(ErrorCode.COUNT_TOO_COSTLY);
        }
    }

    private <Q> TypedQuery<Q> with(TypedQuery<Q> query) {
        values.forEach(query::setParameter);
        return query;
    }

    private String whereAlso(String place) {
        List<String> all = new ArrayList<>(conditions);
        if (!place.isEmpty()) {
            all.add(place);
        }
        return all.isEmpty() ? "" : "where " + String.join(" and ", all);
    }
}
