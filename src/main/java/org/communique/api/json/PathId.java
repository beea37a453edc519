package org.communique.api.json;

import java.util.UUID;
import org.communique.http.ErrorCode;
import org.communique.http.ProblemException;

/** Identifiers in paths. */
public final class PathId {

    /** The nil UUID (RFC 9562, section 5.9): the identifier of nothing. */
    public static final UUID NIL = new UUID(0, 0);

    private PathId() {}

    /**
     * Reads it.
     *
     * @throws ProblemException {@code not_found} when it is none: nothing lies under such a path
     */
    public static UUID of(String segment) {
        try {
            return Values.id(segment);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(ErrorCode.NOT_FOUND);
        }
    }
}
