package org.communique.paging;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param items the rows, in the list's order
 * @param next cursor of the page after it, null when there is none
 * @param previous cursor of the page before it, null when there is none
 * @param total rows over all pages, null when it was not asked for
 */
public record Slice<T>(List<T> items, String next, String previous, Long total) {

    /** The same page with other things in its rows' places. */
    public <R> Slice<R> of(List<R> others) {
        return new Slice<>(others, next, previous, total);
    }

    /** The same page of other things. */
    public <R> Slice<R> map(Function<T, R> view) {
        return of(items.stream().map(view).toList());
    }
}
