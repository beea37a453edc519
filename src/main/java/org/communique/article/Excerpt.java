package org.communique.article;

/** Makes HTML of the part of a text that the database chose. */
final class Excerpt {

    /** A script without spaces is one long word to the database. */
    private static final int LONGEST = 300;

    private static final int MOST_BEFORE_MATCH = 100;

    private static final char MATCH = '\u0001';
    private static final char MATCH_ENDS = '\u0002';
    private static final char OMIT = '\u0006';

    private Excerpt() {}

    /**
     * A part of at most 300 characters, escaped, with {@code <mark>} around what matches.
     *
     * @param chosen text of {@code search_excerpt}, which tells its control characters
     */
    static String html(String chosen) {
        String text = around(chosen.replace(String.valueOf(OMIT), ""));
        var html = new StringBuilder();
        boolean marked = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            marked = c == MATCH || marked && c != MATCH_ENDS;
            html.append(escaped(c));
        }
        return html.append(marked ? escaped(MATCH_ENDS) : "").toString();
    }

    /** What lies around the first match when the text is too long. */
    private static String around(String text) {
        int length = text.codePointCount(0, text.length());
        if (length <= LONGEST) {
            return text;
        }
        int match = Math.max(0, text.indexOf(MATCH));
        int from = Math.max(0, text.codePointCount(0, match) - MOST_BEFORE_MATCH);
        int to = Math.min(length, from + LONGEST);
        return text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
    }

    private static String escaped(char c) {
        return switch (c) {
            case MATCH -> "<mark>";
            case MATCH_ENDS -> "</mark>";
            case '\u0003', '<' -> "&lt;";
            case '\u0004', '>' -> "&gt;";
            case '\u0005' -> "/";
            case '&' -> "&amp;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> String.valueOf(c);
        };
    }
}
