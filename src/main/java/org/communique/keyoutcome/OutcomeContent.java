package org.communique.keyoutcome;

import java.time.LocalDate;
import java.util.List;
import org.communique.text.Quote;

/**
 * All of an outcome that its editors decide, as one value.
 *
 * @param status null for what it is already, or for a new one as merely reported
 * @param parties names, in order; each is matched by its slug with one that has or had it, or made
 * @param dueOn by when it is to be done, or null
 * @param evidence what is quoted from the article
 * @param position its place among the article's outcomes, from 1; null for the last, or for where it stands
 */
public record OutcomeContent(
        String statement,
        Kind kind,
        OutcomeStatus status,
        List<String> parties,
        LocalDate dueOn,
        Quote evidence,
        Integer position) {}
