package org.communique.paging;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Reads sort keys from cursors. A client can make a cursor up, and the database holds fewer years than Java does: only
 * the years 0001 to 9999 are read, as everywhere in the API. Each throws a runtime exception for all else.
 */
public final class SortKeys {

    private SortKeys() {}

    public static Instant instant(String text) {
        Instant instant = Instant.parse(text);
        requireYear(instant.atOffset(ZoneOffset.UTC).getYear());
        return instant;
    }

    public static LocalDate date(String text) {
        LocalDate date = LocalDate.parse(text);
        requireYear(date.getYear());
        return date;
    }

    private static void requireYear(int year) {
        if (year < 1 || year > 9999) {
            throw new IllegalArgumentException();
        }
    }
}
