package org.communique.keyoutcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.communique.access.Requester;
import org.communique.access.Role;
import org.communique.http.ExpectedVersion;
import org.communique.http.ProblemException;
import org.communique.label.LabelChanges;
import org.communique.label.LabelRef;
import org.communique.label.LabelUse;
import org.communique.paging.Keyset;
import org.communique.paging.Order;
import org.communique.paging.PageRequest;
import org.communique.paging.Slice;
import org.communique.time.Clock;

/**
 * Reads parties, and changes them. Each change takes the party by its slug or a former one and throws {@code not_found},
 * {@code precondition_required} or {@code version_conflict}.
 */
@ApplicationScoped
@Transactional
public class Parties {

    private static final Order<PartyDetails> BY_SLUG = Order.ascending("p.slug", PartyDetails::slug, text -> text);

    private static final LabelUse<Party> USE = new LabelUse<>(Party.class, "key_outcome_party", "key_outcome_id");

    @Inject
    EntityManager entities;

    @Inject
    LabelChanges changes;

    @Inject
    StandingClock standings;

    @Inject
    Clock clock;

    /** The parties that the requester may see, by slug. */
    public Slice<PartyDetails> list(PageRequest page, Requester requester) {
        Slice<PartyDetails> parties = seenBy(requester).page(page, BY_SLUG, PartyDetails::id);
        Map<UUID, Map<OutcomeStatus, Long>> counts =
                counts(parties.items().stream().map(PartyDetails::id).toList());
        return parties.map(party -> party.with(counts.getOrDefault(party.id(), Map.of())));
    }

    /**
     * One party that the requester may see, by its slug or a former one.
     *
     * @throws ProblemException {@code not_found}
     */
    public PartyDetails get(String slug, Requester requester) {
        PartyDetails party = seenBy(requester)
                .where("p.id = " + LabelRef.id("Party", ":slug"), "slug", slug)
                .one();
        return party.with(counts(List.of(party.id())).getOrDefault(party.id(), Map.of()));
    }

    /** The public learns of a party when an article that names it is published. */
    private Keyset<PartyDetails> seenBy(Requester requester) {
        Keyset<PartyDetails> parties = new Keyset<>(
                entities,
                PartyDetails.class,
                "select new org.communique.keyoutcome.PartyDetails(p.id, p.version, p.slug, p.name, null)",
                "from Party p",
                "p.id");
        return requester.is(Role.READER)
                ? parties
                : parties.where("exists (select 1 from KeyOutcome o join o.parties q where q = p and %s)"
                        .formatted(OutcomeQueries.PUBLIC));
    }

    private Map<UUID, Map<OutcomeStatus, Long>> counts(Collection<UUID> parties) {
        Map<UUID, Map<OutcomeStatus, Long>> counts = new HashMap<>();
        if (!parties.isEmpty()) {
            standings.settle();
            entities.createQuery("""
                            select p.id, s.status, count(*) from KeyOutcome o join o.parties p %s
                            where p.id in (:parties) and %s
                            group by p.id, s.status
                            """.formatted(Standing.JOINED, OutcomeQueries.PUBLIC), Object[].class)
                    .setParameter("parties", parties)
                    .setParameter("audience", Audience.PUBLIC)
                    .setParameter("day", clock.today())
                    .getResultStream()
                    .forEach(row -> counts.computeIfAbsent((UUID) row[0], id -> new EnumMap<>(OutcomeStatus.class))
                            .put((OutcomeStatus) row[1], (Long) row[2]));
        }
        return counts;
    }

    /**
     * Gives a party another name and the slug of that; its present slug becomes a former one.
     *
     * @param change makes the new name from the present one
     * @throws ProblemException {@code slug_taken} when another party has or had the slug
     */
    public void rename(String slug, ExpectedVersion expected, UnaryOperator<String> change) {
        changes.rename(slug, expected, change, Party.class);
    }

    /**
     * Makes a party one with another, which takes over its outcomes and its slugs.
     *
     * @param into slug or former slug of the one that stays
     * @throws ProblemException {@code validation_failed} when that is unknown, or the same
     */
    public void merge(String slug, ExpectedVersion expected, String into) {
        changes.merge(slug, expected, into, USE);
    }

    /**
     * Deletes a party that no outcome has; its slugs are free again.
     *
     * @throws ProblemException {@code in_use}
     */
    public void delete(String slug, ExpectedVersion expected) {
        changes.delete(slug, expected, Party.class);
    }
}
