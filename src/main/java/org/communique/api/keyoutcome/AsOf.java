package org.communique.api.keyoutcome;

import java.time.LocalDate;
import org.communique.api.paging.Query;
import org.communique.http.ProblemException;
import org.communique.http.ViolationCode;

/** The day at whose end the ledger is looked at. */
final class AsOf {

    private AsOf() {}

    /**
     * Reads it, null for today.
     *
     * @throws ProblemException {@code invalid_parameter} for what is no date, or one in the future
     */
    static LocalDate of(String text, LocalDate today) {
        LocalDate day = Query.date("asOf", text);
        if (day != null && day.isAfter(today)) {
            throw ProblemException.invalidParameter(
                    "asOf", ViolationCode.OUT_OF_RANGE, "must not lie in the future (UTC)");
        }
        return day;
    }
}
