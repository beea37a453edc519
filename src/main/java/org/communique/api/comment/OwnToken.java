package org.communique.api.comment;

import org.communique.comment.EditToken;
import org.communique.http.ProblemException;

/** The {@code Edit-Token} header. */
final class OwnToken {

    static final String HEADER = "Edit-Token";

    private OwnToken() {}

    /**
     * Reads it.
     *
     * @throws ProblemException {@code invalid_header} when it is missing
     */
    static EditToken of(String header) {
        if (header == null || header.isEmpty()) {
            throw ProblemException.missingHeader(
                    HEADER, "must be the editToken that was given when the comment was posted");
        }
        return new EditToken(header);
    }
}
