package org.communique.paging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.communique.paging.Stretch.Placed;

/**
 * One page of a list.
 *
 * @param items the rows, in the list's order
 * @param next cursor of the page after it, null when there is none
 * @param previous cursor of the page before it, null when there is none
 * @param total rows over all pages, null when it was not asked for
 */
public record Slice<T>(List<T> items, String next, String previous, Long total) {

    /** The page that the rows make, of which one more than it holds was asked for. */
    static <T> Slice<T> of(PageRequest request, List<Placed<T>> rows, Long total) {
        boolean more = rows.size() > request.limit();
        List<Placed<T>> shown = new ArrayList<>(more ? rows.subList(0, request.limit()) : rows);
        if (request.backward()) {
            Collections.reverse(shown);
        }
        boolean follows = request.backward() || more;
        boolean precedes = request.backward() ? more : request.from() != null;
        Function<Placed<T>, String> cursor = placed -> request.cursorAfter(placed.key(), placed.id());
        return new Slice<>(
                shown.stream().map(Placed::row).toList(),
                follows && !shown.isEmpty() ? cursor.apply(shown.get(shown.size() - 1)) : null,
                precedes && !shown.isEmpty() ? cursor.apply(shown.get(0)) : null,
                total);
    }

    /** The same page with other things in its rows' places. */
    public <R> Slice<R> of(List<R> others) {
        return new Slice<>(others, next, previous, total);
    }

    /** The same page of other things. */
    public <R> Slice<R> map(Function<T, R> view) {
        return of(items.stream().map(view).toList());
    }
}
