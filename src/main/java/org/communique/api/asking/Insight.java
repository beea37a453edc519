package org.communique.api.asking;

import org.communique.access.Requester;
import org.communique.http.ErrorCode;
import org.communique.http.ProblemException;

/** Guards what some parameters of public operations ask for: more than the public may see. */
public final class Insight {

    private Insight() {}

    /**
     * Goes on only for who may ask for more.
     *
     * @throws ProblemException {@code unauthenticated} or {@code forbidden}
     */
    public static void require(boolean granted, Requester requester) {
        if (!granted) {
            throw requester.isAnonymous()
                    ? new ProblemException(ErrorCode.UNAUTHENTICATED).withHeader("WWW-Authenticate", "Bearer")
                    : new ProblemException(ErrorCode.FORBIDDEN);
        }
    }
}
