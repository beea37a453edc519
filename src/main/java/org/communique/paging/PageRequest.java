package org.communique.paging;

import java.util.UUID;

/**
 * The page that was asked for.
 *
 * @param limit rows at most, 1 to 100
 * @param counted whether the total over all pages is wanted
 * @param from the place to read from, null for the beginning of the list
 * @param backward whether the rows before that place are wanted instead of those after it
 * @param binding the list, sort and filters, which cursors of this page are bound to
 */
public record PageRequest(int limit, boolean counted, Cursor from, boolean backward, String binding) {

    public static final int DEFAULT_LIMIT = 20;
    public static final int MAX_LIMIT = 100;

    /**
     * The page that a client asked for with at most one of two cursors.
     *
     * @throws org.communique.http.ProblemException {@code invalid_cursor} when a cursor is not of this binding
     */
    public static PageRequest of(int limit, boolean counted, String after, String before, String binding) {
        String text = before == null ? after : before;
        Cursor from = text == null ? null : Cursor.decode(text, binding);
        return new PageRequest(limit, counted, from, before != null, binding);
    }

    /** A cursor of this list for the place after a row. */
    public String cursorAfter(Object key, UUID id) {
        return new Cursor(key.toString(), id.toString()).encode(binding);
    }

    /** The first rows of a list that nobody pages through. */
    public static PageRequest first(int limit) {
        return new PageRequest(limit, false, null, false, "");
    }
}
