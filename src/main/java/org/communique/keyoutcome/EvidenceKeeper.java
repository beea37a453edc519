package org.communique.keyoutcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.communique.article.ArticleEvents.ArticleRevised;
import org.communique.article.ArticleEvents.ArticleScheduled;
import org.communique.article.ArticleEvents.EvidenceAsked;
import org.communique.http.ErrorCode;
import org.communique.http.ProblemException;
import org.communique.http.Violation;
import org.communique.http.ViolationCode;
import org.communique.text.AnchoredText;

/** Holds evidence to its article: follows the text when it changes, and keeps lost evidence from going public unnoticed. */
@ApplicationScoped
class EvidenceKeeper {

    @Inject
    EntityManager entities;

    @Inject
    Standings standings;

    void follow(@Observes ArticleRevised revised) {
        AnchoredText text = AnchoredText.of(revised.plainText());
        List<KeyOutcome> outcomes = KeyOutcome.ofArticle(revised.articleId());
        List<OutcomeUpdate> updates = OutcomeUpdate.quoting(revised.articleId());
        List<EvidenceState> before = states(outcomes, updates);
        outcomes.forEach(outcome -> outcome.evidence = outcome.evidence.follow(text));
        updates.forEach(update -> update.evidence = update.evidence.follow(text));
        if (revised.evidenceRequired()) {
            require(outcomes, updates, Evidence::state);
        }
        entities.flush();
        if (!states(outcomes, updates).equals(before)) {
            standings.renewTouchedBy(revised.articleId());
        }
    }

    private static List<EvidenceState> states(List<KeyOutcome> outcomes, List<OutcomeUpdate> updates) {
        return Stream.concat(
                        outcomes.stream().map(outcome -> outcome.evidence),
                        updates.stream().map(update -> update.evidence))
                .map(Evidence::state)
                .toList();
    }

    void answer(@Observes EvidenceAsked asked) {
        AnchoredText text = AnchoredText.of(asked.plainText());
        require(
                KeyOutcome.ofArticle(asked.articleId()),
                OutcomeUpdate.quoting(asked.articleId()),
                evidence -> evidence.follow(text).state());
    }

    /** An outcome is reported when its article becomes public for the first time. */
    void date(@Observes ArticleScheduled scheduled) {
        if (scheduled.first()) {
            KeyOutcome.ofArticle(scheduled.articleId()).forEach(outcome -> outcome.reportedAt = scheduled.publishAt());
            entities.flush();
        }
    }

    private static void require(
            List<KeyOutcome> outcomes, List<OutcomeUpdate> updates, Function<Evidence, EvidenceState> state) {
        Stream<Violation> ofOutcomes = outcomes.stream()
                .filter(outcome -> state.apply(outcome.evidence) == EvidenceState.LOST)
                .map(outcome -> Violation.at(
                        "/keyOutcomes/" + (outcome.position - 1),
                        ViolationCode.NOT_ALLOWED,
                        "its quote no longer occurs in the article's text"));
        Stream<Violation> ofUpdates = updates.stream()
                .filter(update -> state.apply(update.evidence) == EvidenceState.LOST)
                .map(update -> Violation.at(
                        "/body",
                        ViolationCode.NOT_ALLOWED,
                        "what the update %s of the key outcome %s quotes no longer occurs"
                                .formatted(update.id, update.outcomeId)));
        List<Violation> lost = Stream.concat(ofOutcomes, ofUpdates).toList();
        if (!lost.isEmpty()) {
            throw new ProblemException(ErrorCode.EVIDENCE_LOST, ErrorCode.EVIDENCE_LOST.advice(), lost);
        }
    }
}
