package org.communique.keyoutcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.communique.article.ArticleEvents.ArticlePublished;
import org.communique.article.ArticleEvents.ArticleRevised;
import org.communique.http.ErrorCode;
import org.communique.http.ProblemException;
import org.communique.http.Violation;
import org.communique.http.ViolationCode;

/** Holds evidence to its article: follows the text when it changes, and keeps lost evidence from going public unnoticed. */
@ApplicationScoped
class EvidenceKeeper {

    @Inject
    EntityManager entities;

    void follow(@Observes ArticleRevised revised) {
        for (KeyOutcome outcome : KeyOutcome.ofArticle(revised.articleId())) {
            outcome.evidence = outcome.evidence.follow(revised.plainText());
        }
        entities.flush();
    }

    void report(@Observes ArticlePublished published) {
        List<KeyOutcome> outcomes = KeyOutcome.ofArticle(published.articleId());
        if (!published.acceptLostEvidence()) {
            requireEvidence(outcomes);
        }
        if (published.first()) {
            outcomes.forEach(outcome -> outcome.reportedAt = published.at());
        }
        entities.flush();
    }

    private static void requireEvidence(List<KeyOutcome> outcomes) {
        List<Violation> lost = outcomes.stream()
                .filter(outcome -> outcome.evidence.state() == EvidenceState.LOST)
                .map(outcome -> Violation.at(
                        "/keyOutcomes/" + (outcome.position - 1),
                        ViolationCode.NOT_ALLOWED,
                        "its quote no longer occurs in the article's text"))
                .toList();
        if (!lost.isEmpty()) {
            throw new ProblemException(ErrorCode.EVIDENCE_LOST, ErrorCode.EVIDENCE_LOST.advice(), lost);
        }
    }
}
