package org.communique.screening;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What one check found.
 *
 * @param rule name of the check
 * @param reason in words that the comment's author may read
 */
public record Finding(String rule, Result result, String reason) {

    static Finding pass(String rule, String reason) {
        return new Finding(rule, Result.PASS, reason);
    }

    static Finding hold(String rule, String reason) {
        return new Finding(rule, Result.HOLD, reason);
    }

    static Finding spam(String rule, String reason) {
        return new Finding(rule, Result.SPAM, reason);
    }

    /** The first of the worst, or empty when all passed. */
    public static Optional<Finding> decisive(List<Finding> findings) {
        // The first of equals is what max would not give.
        return findings.stream()
                .filter(finding -> finding.result != Result.PASS)
                .sorted(Comparator.comparing(Finding::result).reversed())
                .findFirst();
    }
}
