package org.communique.keyoutcome;

import java.time.LocalDate;
import java.util.UUID;
import org.communique.text.Quote;

/**
 * What somebody enters into an outcome's history. One source is needed, an article or an address; both may be given.
 *
 * @param on the day on which the status became this one
 * @param note what is to be said of it, or null
 * @param article slug or id of the article that reports it, or null
 * @param evidence what is quoted from that article; null without one
 * @param sourceUrl where it is reported elsewhere, or null
 * @param corrects the entry of the same outcome that was wrong, or null
 */
public record UpdateContent(
        OutcomeStatus status,
        LocalDate on,
        String note,
        String article,
        Quote evidence,
        String sourceUrl,
        UUID corrects) {}
