package org.communique.text;

/** Where a quotation stands in a plain text. */
public sealed interface Match permits Match.Found, Match.Missing, Match.Ambiguous {

    /**
     * The quotation stands in exactly one place.
     *
     * @param span that place
     */
    record Found(Span span) implements Match {}

    /** The quotation stands nowhere with those surroundings, or quotes nothing. */
    record Missing() implements Match {}

    /**
     * The quotation stands in several places that its surroundings do not tell apart.
     *
     * @param count the number of places, at least 2; overlapping ones count each
     */
    record Ambiguous(int count) implements Match {}
}
