package org.communique.mailing;

import java.util.stream.Collectors;
import org.communique.text.Characters;

/** The beginning of a text as mails quote others: each line after a {@code >}. */
final class Quotation {

    private static final int LONGEST = 500;
    private static final int MOST_LINES = 12;

    private Quotation() {}

    /** Quotes 500 characters and 12 lines at most. */
    static String of(String text) {
        int length = text.codePointCount(0, text.length());
        String begun = text.substring(0, text.offsetByCodePoints(0, Math.min(length, LONGEST)));
        boolean cut = length > LONGEST || begun.lines().count() > MOST_LINES;
        String quoted = begun.lines()
                .limit(MOST_LINES)
                .map(line -> ("> " + Characters.inOneLine(line)).strip())
                .collect(Collectors.joining("\n"));
        return cut ? quoted + " …" : quoted;
    }
}
