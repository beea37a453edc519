package org.communique.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.communique.access.Requester;
import org.communique.http.ErrorCode;
import org.communique.http.ExpectedVersion;
import org.communique.http.ProblemException;
import org.communique.paging.Keyset;
import org.communique.paging.Order;
import org.communique.paging.PageRequest;
import org.communique.paging.Slice;
import org.communique.paging.SortKeys;
import org.communique.time.Clock;

/** Keeps the rules of moderators. */
@ApplicationScoped
@Transactional
public class ModerationRules {

    /** Rules at most: all are looked at for each comment. */
    public static final int MOST = 2_000;

    private static final Order<RuleDetails> NEWEST =
            Order.descending("r.createdAt", RuleDetails::createdAt, SortKeys::instant);

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    /** Rules of a kind if that is not null, the newest first. */
    public Slice<RuleDetails> list(RuleKind kind, PageRequest page) {
        return rules().where("r.kind = :kind", "kind", kind).page(page, NEWEST, RuleDetails::id);
    }

    /**
     * One rule.
     *
     * @throws ProblemException {@code not_found}
     */
    public RuleDetails get(UUID id) {
        return rules().where("r.id = :id", "id", id).one();
    }

    /**
     * Makes a rule.
     *
     * @throws ProblemException {@code validation_failed} for a value that is none of its kind, {@code limit_reached} when there
     *     are enough, {@code conflict} for one that is there already
     */
    public UUID add(RuleContent content, Requester moderator) {
        if (ModerationRule.count() >= MOST) {
            throw new ProblemException(ErrorCode.LIMIT_REACHED);
        }
        ModerationRule rule = new ModerationRule(content.normalised(), moderator.subject(), clock.now());
        rule.persistAndFlush();
        return rule.id;
    }

    /**
     * Gives a rule another content; throws as {@link #add}, and as {@link ExpectedVersion#require}.
     *
     * @param change makes of what it says what it is to say; may throw
     */
    public void change(UUID id, ExpectedVersion expected, UnaryOperator<RuleContent> change) {
        ModerationRule rule = expected(id, expected);
        RuleContent wanted = change.apply(rule.content()).normalised();
        if (!wanted.equals(rule.content())) {
            rule.become(wanted, clock.now());
            entities.flush();
        }
    }

    /** Takes a rule away; throws as {@link ExpectedVersion#require}. */
    public void remove(UUID id, ExpectedVersion expected) {
        expected(id, expected).delete();
    }

    /** All rules, ready to be asked, in one statement. */
    RuleBook book() {
        return new RuleBook(entities.createQuery(
                        "select new org.communique.screening.RuleBook$Rule(kind, value, result) from ModerationRule",
                        RuleBook.Rule.class)
                .getResultList());
    }

    private static ModerationRule expected(UUID id, ExpectedVersion expected) {
        ModerationRule rule = ModerationRule.<ModerationRule>find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new ProblemException(ErrorCode.NOT_FOUND));
        expected.require(rule.version);
        return rule;
    }

    private Keyset<RuleDetails> rules() {
        return new Keyset<>(entities, RuleDetails.class, """
                select new org.communique.screening.RuleDetails(
                  r.id, r.version, r.kind, r.value, r.result, r.note, r.createdBy, r.createdAt, r.updatedAt)
                """, "from ModerationRule r", "r.id");
    }
}
