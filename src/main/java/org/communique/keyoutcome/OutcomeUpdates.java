package org.communique.keyoutcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.communique.access.Requester;
import org.communique.article.Articles;
import org.communique.article.Citations;
import org.communique.article.CitedArticle;
import org.communique.http.ErrorCode;
import org.communique.http.ExpectedVersion;
import org.communique.http.ProblemException;
import org.communique.http.ViolationCode;
import org.communique.time.Clock;

/** All changes of histories. Each locks the outcome's article first, and throws what locking it throws. */
@ApplicationScoped
@Transactional
public class OutcomeUpdates {

    /** Updates of one outcome at most: it shows them all. */
    public static final int MAX_PER_OUTCOME = 200;

    @Inject
    Articles articles;

    @Inject
    Citations citations;

    @Inject
    KeyOutcomes outcomes;

    @Inject
    Standings standings;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    /**
     * Enters what became of an outcome.
     *
     * @throws ProblemException {@code validation_failed} for a day before the report or to come, a source that is none, or an
     *     entry that cannot be corrected; {@code evidence_not_found}, {@code evidence_ambiguous}, {@code already_corrected}
     *     or {@code limit_reached}
     */
    public UUID append(UUID outcome, UpdateContent content, Requester requester) {
        CitedArticle source = lock(outcome, content.article(), requester);
        KeyOutcome reported = KeyOutcome.findById(outcome);
        Instant now = clock.now();
        requireDay(content, reported, now);
        requireRoom(outcome);
        if (content.corrects() != null) {
            requireCorrectable(outcome, content.corrects());
        }
        Evidence evidence = source == null ? null : Evidence.anchor(content.evidence(), source.plainText());
        OutcomeUpdate update = new OutcomeUpdate(
                outcome, content, source == null ? null : source.id(), evidence, now, requester.subject());
        update.persistAndFlush();
        standings.renew(Set.of(outcome));
        return update.id;
    }

    /** Locks the outcome's article, and the source as well: in one order, so that two who cite each other's do not meet. */
    private CitedArticle lock(UUID outcome, String source, Requester requester) {
        UUID own = outcomes.articleOf(outcome);
        if (source == null) {
            articles.lock(own.toString(), requester);
            return null;
        }
        UUID cited = citations.find(source).orElseThrow(OutcomeUpdates::noSource);
        CitedArticle first = cited.compareTo(own) < 0 ? hold(cited, requester) : null;
        articles.lock(own.toString(), requester);
        return first == null ? hold(cited, requester) : first;
    }

    private CitedArticle hold(UUID cited, Requester requester) {
        return citations.hold(cited, requester).orElseThrow(OutcomeUpdates::noSource);
    }

    private static ProblemException noSource() {
        return ProblemException.invalid(
                "/article",
                ViolationCode.UNKNOWN_VALUE,
                "must be an article that you may see and that is not in the trash");
    }

    private static void requireDay(UpdateContent content, KeyOutcome reported, Instant now) {
        if (content.on().isBefore(Standing.day(reported.reportedAt))) {
            throw ProblemException.invalid("/on", ViolationCode.OUT_OF_RANGE, "must not precede the outcome's report");
        }
        if (content.on().isAfter(Standing.day(now))) {
            throw ProblemException.invalid("/on", ViolationCode.OUT_OF_RANGE, "must not lie in the future (UTC)");
        }
    }

    private static void requireRoom(UUID outcome) {
        if (OutcomeUpdate.count("outcomeId", outcome) >= MAX_PER_OUTCOME) {
            throw new ProblemException(ErrorCode.LIMIT_REACHED);
        }
    }

    private static void requireCorrectable(UUID outcome, UUID corrected) {
        if (OutcomeUpdate.count("id = ?1 and outcomeId = ?2 and struckAt is null", corrected, outcome) == 0) {
            throw ProblemException.invalid(
                    "/corrects",
                    ViolationCode.UNKNOWN_VALUE,
                    "must be an entry of the same history that is not struck");
        }
    }

    /**
     * Takes an entry out of account. It stays in the history for staff, with the reason; once more changes nothing.
     *
     * @throws ProblemException {@code not_found}, {@code precondition_required} or {@code version_conflict}
     */
    public void strike(UUID outcome, UUID update, ExpectedVersion expected, String reason, Requester requester) {
        change(outcome, update, expected, entry -> entry.strike(reason, clock.now(), requester.subject()), requester);
    }

    /**
     * Takes a struck entry into account again; once more changes nothing.
     *
     * @throws ProblemException {@code not_found}, {@code precondition_required} or {@code version_conflict};
     *     {@code already_corrected} when what it corrects was corrected by another since
     */
    public void unstrike(UUID outcome, UUID update, ExpectedVersion expected, Requester requester) {
        change(outcome, update, expected, OutcomeUpdate::unstrike, requester);
    }

    private void change(
            UUID outcome, UUID update, ExpectedVersion expected, Consumer<OutcomeUpdate> change, Requester requester) {
        lock(outcome, null, requester);
        OutcomeUpdate entry = OutcomeUpdate.<OutcomeUpdate>find("id = ?1 and outcomeId = ?2", update, outcome)
                .firstResultOptional()
                .orElseThrow(() -> new ProblemException(ErrorCode.NOT_FOUND));
        expected.require(entry.version);
        change.accept(entry);
        entities.flush();
        standings.renew(Set.of(outcome));
    }
}
