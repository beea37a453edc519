package org.communique.comment;

import java.util.List;
import java.util.stream.Stream;
import org.communique.screening.Finding;
import org.communique.screening.Result;

/**
 * What is to become of a comment, and why.
 *
 * @param rule name of what decided
 * @param reason in words that its author may read
 * @param findings what each check found; none when a person decided
 */
record Verdict(CommentStatus status, String rule, String reason, List<Finding> findings) {

    /** Of a person. */
    static Verdict of(CommentStatus status, String rule, String reason) {
        return new Verdict(status, rule, reason, List.of());
    }

    /** The same, and waiting for what holds it besides. */
    Verdict heldAlsoBy(List<String> rules) {
        if (rules.isEmpty()) {
            return this;
        }
        String why = "A moderator is to look at the comment.";
        List<Finding> all = Stream.concat(
                        findings.stream(), rules.stream().map(held -> new Finding(held, Result.HOLD, why)))
                .toList();
        return status == CommentStatus.APPROVED
                ? new Verdict(CommentStatus.PENDING, rules.get(0), why, all)
                : new Verdict(status, rule, reason, all);
    }

    /** The rules that keep it from showing: those of all checks that did not let it pass, or what decided. */
    List<String> heldBy() {
        if (status == CommentStatus.APPROVED || status == CommentStatus.DELETED) {
            return List.of();
        }
        List<String> held = findings.stream()
                .filter(finding -> finding.result() != Result.PASS)
                .map(Finding::rule)
                .toList();
        return held.isEmpty() ? List.of(rule) : held;
    }
}
