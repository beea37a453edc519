package org.communique.keyoutcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.communique.access.Requester;
import org.communique.access.Role;

/** Tells which names stand for which parties. */
@ApplicationScoped
@Transactional
public class PartyNames {

    @Inject
    EntityManager entities;

    /**
     * The name of the party by each name that stands for it: of all parties for the staff, for others of those that the public
     * knows and those that the article has.
     *
     * @param article one that the requester may see
     */
    public Map<String, String> knownTo(Requester requester, UUID article) {
        TypedQuery<String> names = requester.is(Role.READER)
                ? entities.createQuery("select p.name from Party p order by p.slug", String.class)
                : entities.createQuery("""
                                select p.name from Party p
                                where exists (select 1 from KeyOutcome o join o.parties q
                                              where q = p and (o.articleId = :article or %s))
                                order by p.slug
                                """.formatted(OutcomeQueries.PUBLIC), String.class)
                        .setParameter("article", article);
        return names.getResultStream()
                .collect(Collectors.toMap(Function.identity(), Function.identity(), (first, other) -> first));
    }
}
