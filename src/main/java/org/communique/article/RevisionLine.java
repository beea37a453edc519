package org.communique.article;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A revision as lists show it.
 *
 * @param number counts the accepted changes of an article and of the next versions behind it, from 1
 * @param draft whether it is of a next version, not of the article itself
 * @param changed names of the members in which it differs from the one before
 * @param restoredFrom number of the revision whose content it is again, or null
 */
public record RevisionLine(
        UUID id,
        int number,
        boolean draft,
        List<String> changed,
        Integer restoredFrom,
        String madeBy,
        Instant madeAt) {}
