package org.communique.keyoutcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.communique.access.Requester;
import org.communique.article.Articles;
import org.communique.article.LockedArticle;
import org.communique.article.Topics;
import org.communique.http.ErrorCode;
import org.communique.http.ExpectedVersion;
import org.communique.http.ProblemException;
import org.communique.http.ViolationCode;
import org.communique.label.Labels;
import org.communique.time.Clock;

/**
 * All changes of key outcomes. Each locks the article first, so that positions and quotes are checked against what stays;
 * each throws what locking the article throws, and {@code precondition_required} or {@code version_conflict}.
 */
@ApplicationScoped
@Transactional
public class KeyOutcomes {

    /** Outcomes of one article at most: a page shows them all. */
    public static final int MAX_PER_ARTICLE = 200;

    @Inject
    Articles articles;

    @Inject
    Labels labels;

    @Inject
    OutcomePositions positions;

    @Inject
    Topics topics;

    @Inject
    LabelSets sets;

    @Inject
    Standings standings;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    /**
     * Adds an outcome to an article.
     *
     * @throws ProblemException {@code evidence_not_found}, {@code evidence_ambiguous} or {@code limit_reached}
     */
    public UUID add(String article, OutcomeContent content, Requester requester) {
        LockedArticle locked = articles.lock(article, requester);
        int count = positions.count(locked.id());
        if (count >= MAX_PER_ARTICLE) {
            throw new ProblemException(ErrorCode.LIMIT_REACHED);
        }
        Collection<UUID> topicIds = topics.hold(locked.id());
        List<Party> parties = labels.named(content.parties(), Party.class);
        OutcomeStatus reported = content.status() == null ? OutcomeStatus.REPORTED : content.status();
        KeyOutcome outcome = new KeyOutcome(locked.id(), reported, clock.now(), locked.publishedAt());
        outcome.write(content, locked.plainText(), parties);
        outcome.position = placeAmong(count + 1, content.position());
        positions.open(locked.id(), outcome.position);
        outcome.persistAndFlush();
        new OutcomeLedger(outcome, sets.number(ids(parties)), sets.number(topicIds)).persist();
        standings.renew(Set.of(outcome.id));
        return outcome.id;
    }

    /**
     * Writes an outcome anew. Nothing is written, and the version stays, when the content stays the same.
     *
     * @param change makes the new content from the present one
     * @throws ProblemException {@code evidence_not_found} or {@code evidence_ambiguous}; {@code validation_failed} for
     *     another status than the present one, when it takes an update to change that
     */
    public void revise(UUID id, ExpectedVersion expected, UnaryOperator<OutcomeContent> change, Requester requester) {
        LockedArticle article = articles.lock(articleOf(id).toString(), requester);
        KeyOutcome outcome = locked(id, expected);
        labels.hold(Party.class);
        OutcomeStatus present = standings.present(id);
        OutcomeContent before = outcome.content(present);
        OutcomeContent after = change.apply(before);
        List<Party> parties = labels.named(after.parties(), Party.class);
        if (after.position() != null) {
            move(outcome, placeAmong(positions.count(article.id()), after.position()));
        }
        outcome.write(after, article.plainText(), parties);
        boolean otherwise = after.status() != null && after.status() != present;
        if (otherwise) {
            requireUntold(outcome, article);
            outcome.reported = after.status();
        }
        if (otherwise || !outcome.content(present).equals(before)) {
            outcome.updatedAt = clock.now();
            standings.renew(Set.of(id));
            OutcomeLedger.<OutcomeLedger>findById(id).partySet = sets.number(ids(parties));
        }
        entities.flush();
    }

    private static Set<UUID> ids(List<Party> parties) {
        return parties.stream().map(Party::id).collect(Collectors.toSet());
    }

    /** What the public has read is history. */
    private static void requireUntold(KeyOutcome outcome, LockedArticle article) {
        if (article.oncePublic() || OutcomeUpdate.count("outcomeId", outcome.id) > 0) {
            throw ProblemException.invalid(
                    "/status",
                    ViolationCode.NOT_ALLOWED,
                    "changes by an update once the outcome was public or has updates");
        }
    }

    private static int placeAmong(int last, Integer position) {
        return position == null ? last : Math.min(position, last);
    }

    private void move(KeyOutcome outcome, int to) {
        if (to != outcome.position) {
            positions.close(outcome.articleId, outcome.position);
            positions.open(outcome.articleId, to);
            outcome.position = to;
        }
    }

    /** Removes an outcome for good. */
    public void remove(UUID id, ExpectedVersion expected, Requester requester) {
        LockedArticle article = articles.lock(articleOf(id).toString(), requester);
        KeyOutcome outcome = locked(id, expected);
        outcome.delete();
        entities.flush();
        positions.close(article.id(), outcome.position);
    }

    /**
     * Puts an article's outcomes into a new order, which counts as a change of the article.
     *
     * @param order the ids of all its outcomes
     * @throws ProblemException {@code validation_failed} when these are not exactly its outcomes
     */
    public void reorder(String article, ExpectedVersion expected, List<UUID> order, Requester requester) {
        LockedArticle locked = articles.lock(article, requester);
        expected.require(locked.version());
        Map<UUID, KeyOutcome> outcomes = new HashMap<>();
        KeyOutcome.ofArticle(locked.id()).forEach(outcome -> outcomes.put(outcome.id, outcome));
        if (order.size() != outcomes.size() || !new HashSet<>(order).equals(outcomes.keySet())) {
            throw ProblemException.invalid(
                    "/ids", ViolationCode.NOT_ALLOWED, "must hold each of the article's outcomes exactly once");
        }
        for (int i = 0; i < order.size(); i++) {
            outcomes.get(order.get(i)).position = i + 1;
        }
        articles.countChange(locked);
        entities.flush();
    }

    /**
     * The article of an outcome, whoever may see it.
     *
     * @throws ProblemException {@code not_found}
     */
    UUID articleOf(UUID outcome) {
        return entities.createQuery("select articleId from KeyOutcome where id = :id", UUID.class)
                .setParameter("id", outcome)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new ProblemException(ErrorCode.NOT_FOUND));
    }

    private static KeyOutcome locked(UUID id, ExpectedVersion expected) {
        KeyOutcome outcome = KeyOutcome.locked(id).orElseThrow(() -> new ProblemException(ErrorCode.NOT_FOUND));
        expected.require(outcome.version);
        return outcome;
    }
}
