package org.communique.paging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * A part of a list that lies in one piece: all its rows come before those of the next stretch, whatever their sort keys.
 *
 * @param mark what the keys of its rows begin with in cursors; no other's mark begins with it
 * @param condition HQL that holds for its rows and for no other stretch's, null when it is the whole list
 * @param order the order within it
 * @param nearby HQL that holds for some of its first rows from a place on, read without the rest when these are enough; null
 *     for none. Where {@code %s} stands comes the key of that place, null for the beginning
 */
public record Stretch<T>(String mark, String condition, Order<T> order, String nearby) {

    /** One that is always read as a whole. */
    public Stretch(String mark, String condition, Order<T> order) {
        this(mark, condition, order, null);
    }

    /** The one stretch of a list in one order. */
    static <T> Stretch<T> whole(Order<T> order) {
        return new Stretch<>("", null, order);
    }

    /** The stretches from the one that the cursor lies in, in the direction of reading. */
    static <T> List<Stretch<T>> ahead(PageRequest request, List<Stretch<T>> stretches) {
        List<Stretch<T>> ahead = new ArrayList<>(stretches);
        if (request.backward()) {
            Collections.reverse(ahead);
        }
        while (request.from() != null && !ahead.get(0).holds(request.from())) {
            ahead.remove(0);
            if (ahead.isEmpty()) {
                throw Cursor.invalid();
            }
        }
        return ahead;
    }

    private boolean holds(Cursor place) {
        return place.key().startsWith(mark);
    }

    String nearby(Cursor place) {
        return nearby.formatted(place == null ? "null" : ":keysetKey");
    }

    /** The sort key that a cursor of it has, may throw any runtime exception when that is none. */
    Object key(Cursor place) {
        return order.parse().apply(place.key().substring(mark.length()));
    }

    Placed<T> placed(T row, Function<T, UUID> id) {
        return new Placed<>(row, mark + order.key().apply(row), id.apply(row));
    }

    /** A row with its place in the list. */
    record Placed<T>(T row, String key, UUID id) {}
}
