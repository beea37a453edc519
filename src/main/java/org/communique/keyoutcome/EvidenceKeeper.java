package org.communique.keyoutcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
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

    void follow(@Observes ArticleRevised revised) {
        AnchoredText text = AnchoredText.of(revised.plainText());
        for (KeyOutcome outcome : KeyOutcome.ofArticle(revised.articleId())) {
            outcome.evidence = outcome.evidence.follow(text);
        }
        for (OutcomeUpdate update : OutcomeUpdate.quoting(revised.articleId())) {
            update.evidence = update.evidence.follow(text);
        }
        if (revised.evidenceRequired()) {
            require(revised.articleId(), text);
        }
        entities.flush();
    }

    void answer(@Observes EvidenceAsked asked) {
        require(asked.articleId(), AnchoredText.of(asked.plainText()));
    }

    /** An outcome is reported when its article becomes public for the first time. */
    void date(@Observes ArticleScheduled scheduled) {
        if (scheduled.first()) {
            KeyOutcome.ofArticle(scheduled.articleId()).forEach(outcome -> outcome.reportedAt = scheduled.publishAt());
            entities.flush();
        }
    }

    private static void require(UUID article, AnchoredText text) {
        Stream<Violation> outcomes = KeyOutcome.ofArticle(article).stream()
                .filter(outcome -> outcome.evidence.follow(text).state() == EvidenceState.LOST)
                .map(outcome -> Violation.at(
                        "/keyOutcomes/" + (outcome.position - 1),
                        ViolationCode.NOT_ALLOWED,
                        "its quote no longer occurs in the article's text"));
        Stream<Violation> updates = OutcomeUpdate.quoting(article).stream()
                .filter(update -> update.evidence.follow(text).state() == EvidenceState.LOST)
                .map(update -> Violation.at(
                        "/body",
                        ViolationCode.NOT_ALLOWED,
                        "what the update %s of the key outcome %s quotes no longer occurs"
                                .formatted(update.id, update.outcomeId)));
        List<Violation> lost = Stream.concat(outcomes, updates).toList();
        if (!lost.isEmpty()) {
            throw new ProblemException(ErrorCode.EVIDENCE_LOST, ErrorCode.EVIDENCE_LOST.advice(), lost);
        }
    }
}
