package org.communique.text;

import java.util.Objects;

/**
 * A quotation with its surroundings: the {@code TextQuoteSelector} of the W3C Web Annotation Data Model. All parts are
 * folded as {@link Markdown#normalise(String)} folds the plain text they are sought in.
 *
 * <p>The space between a surrounding and the quotation carries no meaning, since selections differ in which side they
 * give it to: prefixes {@code "to"} and {@code "to "} are the same. A space at the far end of a surrounding is kept: it
 * says that a word begins or ends there.
 *
 * @param exact the quoted words; empty if they consist of white space only
 * @param prefix what stands immediately before them, or null; never empty
 * @param suffix what stands immediately after them, or null; never empty
 */
public record Quote(String exact, String prefix, String suffix) {

    /**
     * @throws NullPointerException if {@code exact} is null
     */
    public Quote {
        exact = Folding.trimmed(Objects.requireNonNull(exact, "exact"));
        prefix = prefix == null ? null : nullIfEmpty(Folding.folded(prefix).replaceFirst(" $", ""));
        suffix = suffix == null ? null : nullIfEmpty(Folding.folded(suffix).replaceFirst("^ ", ""));
    }

    private static String nullIfEmpty(String part) {
        return part.isEmpty() ? null : part;
    }
}
