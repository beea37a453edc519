package org.communique.keyoutcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.communique.access.Requester;
import org.communique.access.Role;

/** Tells which names and aliases stand for which parties. */
@ApplicationScoped
@Transactional
public class PartyNames {

    private static final String CONTENT =
            "select new org.communique.keyoutcome.PartyContent(p.name, p.aliases, p.code, p.url) from Party p";

    private static final String KNOWN = """
             where exists (
               select 1 from KeyOutcome o join OutcomeLedger l on l.outcomeId = o.id join o.parties q
               where q = p and (o.articleId = :article or %s))
            """.formatted(OutcomeQueries.PUBLIC);

    @Inject
    EntityManager entities;

    /**
     * The name of the party by each name that stands for it: of all parties for the staff, for others of those that the public
     * knows and those that the article has.
     *
     * @param article one that the requester may see
     */
    public Map<String, String> knownTo(Requester requester, UUID article) {
        TypedQuery<PartyContent> parties = requester.is(Role.READER)
                ? entities.createQuery(CONTENT + " order by p.slug", PartyContent.class)
                : entities.createQuery(CONTENT + KNOWN + " order by p.slug", PartyContent.class)
                        .setParameter("article", article);
        Map<String, String> known = new LinkedHashMap<>();
        parties.getResultList()
                .forEach(party -> Stream.concat(Stream.of(party.name()), party.aliases().stream())
                        .forEach(name -> known.putIfAbsent(name, party.name())));
        return known;
    }
}
