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
import org.communique.access.Requester;
import org.communique.access.Role;
import org.communique.http.ExpectedVersion;
import org.communique.http.ProblemException;
import org.communique.label.Labels;
import org.communique.paging.Keyset;
import org.communique.paging.Order;
import org.communique.paging.PageRequest;
import org.communique.paging.Slice;

/** Reads and renames parties. */
@ApplicationScoped
@Transactional
public class Parties {

    private static final Order<PartyDetails> BY_SLUG = Order.ascending("p.slug", PartyDetails::slug, text -> text);

    @Inject
    EntityManager entities;

    @Inject
    Labels labels;

    /** The parties that the requester may see, by slug. */
    public Slice<PartyDetails> list(PageRequest page, Requester requester) {
        Slice<PartyDetails> parties = seenBy(requester).page(page, BY_SLUG, PartyDetails::id);
        Map<UUID, Map<OutcomeStatus, Long>> counts =
                counts(parties.items().stream().map(PartyDetails::id).toList());
        return parties.map(party -> party.with(counts.getOrDefault(party.id(), Map.of())));
    }

    /**
     * One party that the requester may see.
     *
     * @throws ProblemException {@code not_found}
     */
    public PartyDetails get(String slug, Requester requester) {
        PartyDetails party =
                seenBy(requester).where("p.slug = :slug", "slug", slug).one();
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
            entities.createQuery("""
                            select p.id, o.status, count(*) from KeyOutcome o join o.parties p
                            where p.id in (:parties) and %s
                            group by p.id, o.status
                            """.formatted(OutcomeQueries.PUBLIC), Object[].class)
                    .setParameter("parties", parties)
                    .getResultStream()
                    .forEach(row -> counts.computeIfAbsent((UUID) row[0], id -> new EnumMap<>(OutcomeStatus.class))
                            .put((OutcomeStatus) row[1], (Long) row[2]));
        }
        return counts;
    }

    /**
     * Respells a party's name; its slug stays.
     *
     * @throws ProblemException {@code not_found}, {@code version_conflict} or {@code precondition_required}
     */
    public void rename(String slug, String name, ExpectedVersion expected) {
        labels.lockedWithSlug(slug, Party.class).rename(name, expected);
        entities.flush();
    }
}
