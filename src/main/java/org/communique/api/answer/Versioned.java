package org.communique.api.answer;

/** An answer that shows one thing which changes under {@code If-Match}: its entity tag begins with the version. */
public interface Versioned {

    /** Counts the accepted changes of the thing. */
    long version();
}
