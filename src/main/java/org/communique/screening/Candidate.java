package org.communique.screening;

import java.net.InetAddress;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.communique.address.EmailAddress;

/**
 * A comment that is to be checked.
 *
 * @param id the comment, which is none of those that it is compared with
 * @param authorUrl or null
 * @param email or null when it is not held any more
 * @param print what the body is recognised by
 * @param clientAddress where it came from, or null when that is not held any more
 * @param form how its form was used, or null when it is looked at later than posted
 * @param earlier what was found when it was looked at before
 * @param staff names of people whom a guest must not be taken for
 */
public record Candidate(
        UUID id,
        String authorName,
        String authorUrl,
        EmailAddress email,
        String body,
        TextPrint print,
        InetAddress clientAddress,
        FormUse form,
        List<Finding> earlier,
        Set<String> staff,
        Instant at) {

    /** What a check found before, or that it let the comment pass. */
    Finding earlier(String rule, String otherwise) {
        return earlier.stream()
                .filter(finding -> finding.rule().equals(rule))
                .findFirst()
                .orElse(Finding.pass(rule, otherwise));
    }
}
