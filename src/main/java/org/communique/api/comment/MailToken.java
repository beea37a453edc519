package org.communique.api.comment;

import org.communique.http.ProblemException;
import org.communique.http.ViolationCode;

/** The {@code token} parameter of links in mails. */
final class MailToken {

    private MailToken() {}

    /**
     * Reads it.
     *
     * @throws ProblemException {@code invalid_parameter} when it is missing
     */
    static String of(String parameter) {
        if (parameter == null) {
            throw ProblemException.invalidParameter(
                    "token", ViolationCode.REQUIRED, "must be that of the link in the mail");
        }
        return parameter;
    }
}
