package org.communique.paging;

import java.util.function.Function;

/**
 * A list's order: one expression, then the id in the same direction.
 *
 * @param expression HQL of the sort key, never null for a row
 * @param descending the direction
 * @param key reads the sort key from a row
 * @param parse reads a sort key from a cursor; may throw any runtime exception on text that is none
 */
public record Order<T>(String expression, boolean descending, Function<T, Object> key, Function<String, Object> parse) {

    public static <T> Order<T> ascending(String expression, Function<T, Object> key, Function<String, Object> parse) {
        return new Order<>(expression, false, key, parse);
    }

    public static <T> Order<T> descending(String expression, Function<T, Object> key, Function<String, Object> parse) {
        return new Order<>(expression, true, key, parse);
    }
}
