package org.communique.keyoutcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.communique.access.Requester;
import org.communique.access.Role;
import org.communique.article.ArticleCondition;
import org.communique.http.ErrorCode;
import org.communique.http.ProblemException;
import org.communique.label.LabelRef;
import org.communique.label.Labels;
import org.communique.paging.Keyset;
import org.communique.paging.Order;
import org.communique.paging.PageRequest;
import org.communique.paging.Slice;

/** Reads parties, in a number of statements that does not depend on them. */
@ApplicationScoped
@Transactional
public class Parties {

    private static final Order<PartyDetails> BY_SLUG = Order.ascending("p.slug", PartyDetails::slug, text -> text);

    @Inject
    EntityManager entities;

    @Inject
    StandingClock standings;

    @Inject
    Labels labels;

    /** The parties that the requester may see, by slug. */
    public Slice<PartyDetails> list(PageRequest page, Requester requester) {
        Slice<PartyDetails> parties = seenBy(requester).page(page, BY_SLUG, PartyDetails::id);
        Map<UUID, OutcomeCounts> counts =
                counts(parties.items().stream().map(PartyDetails::id).toList());
        return parties.map(party -> party.with(counts.getOrDefault(party.id(), party.outcomes())));
    }

    /**
     * One party that the requester may see, by its slug, a former one or that of an alias.
     *
     * @throws ProblemException {@code not_found}
     */
    public PartyDetails get(String slug, Requester requester) {
        PartyDetails party = seenBy(requester)
                .where("p.id = " + LabelRef.id("Party", ":slug"), "slug", slug)
                .one();
        return party.with(counts(List.of(party.id())).getOrDefault(party.id(), party.outcomes()));
    }

    /**
     * The present slug of a party, whoever may see it, by that, a former one or that of an alias.
     *
     * @throws ProblemException {@code not_found}
     */
    public String slug(String slug) {
        return entities.createQuery(
                        "select p.slug from Party p where p.id = " + LabelRef.id("Party", ":slug"), String.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new ProblemException(ErrorCode.NOT_FOUND));
    }

    /** The public learns of a party when an article that names it is published. */
    private Keyset<PartyDetails> seenBy(Requester requester) {
        Keyset<PartyDetails> parties = new Keyset<>(
                entities,
                PartyDetails.class,
                "select new org.communique.keyoutcome.PartyDetails(p.id, p.version, p.slug, p.name, p.aliases, p.code, p.url)",
                "from Party p",
                "p.id");
        return requester.is(Role.READER) ? parties : parties.where("""
                        exists (
                          select 1 from LabelSetMember m join OutcomeLedger l on l.partySet = m.key.number
                          where m.key.labelId = p.id and %s)
                        """.formatted(OutcomeQueries.PUBLIC));
    }

    /** Of the outcomes of published articles. */
    private Map<UUID, OutcomeCounts> counts(Collection<UUID> parties) {
        Map<UUID, OutcomeCounts> counts = new HashMap<>();
        if (!parties.isEmpty()) {
            standings.settle();
            entities.createQuery("""
                            select m.key.labelId, l.toPublic.status, l.kind, count(*)
                            from LabelSetMember m join OutcomeLedger l on l.partySet = m.key.number
                            where m.key.labelId in (:parties) and %s
                            group by m.key.labelId, l.toPublic.status, l.kind
                            """.formatted(OutcomeQueries.PUBLIC), Object[].class)
                    .setParameter("parties", parties)
                    .getResultStream()
                    .forEach(row -> counts.computeIfAbsent((UUID) row[0], id -> new OutcomeCounts())
                            .add(OutcomeStatus.of((String) row[1]), (Kind) row[2], (Long) row[3]));
        }
        return counts;
    }

    /** Holds for articles with an outcome of the party that has or had the slug, of none when no party does. */
    public ArticleCondition named(String slug) {
        return new ArticleCondition(
                "exists (select 1 from KeyOutcome o join o.parties p where o.articleId = a.id and p.id = :party)",
                "party",
                labels.id(slug, Party.class));
    }
}
