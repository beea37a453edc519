package org.communique.keyoutcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.communique.http.ErrorCode;
import org.communique.http.ProblemException;
import org.communique.http.Violation;
import org.communique.http.ViolationCode;
import org.communique.text.Slugs;
import org.communique.time.Clock;

/** Keeps the slugs of aliases in the register of parties' slugs, where an alias names its party as a former name does. */
@ApplicationScoped
class AliasRegister {

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    /**
     * Takes the slugs of a party's aliases, and lets go of those that were an alias' and are not wanted any more.
     *
     * @param content what the party is to be
     * @throws ProblemException {@code validation_failed} when names are the same, {@code slug_taken} when another party has
     *     or had the slug of an alias
     */
    void write(UUID party, PartyContent content) {
        List<String> aliases = content.aliasSlugs();
        String name = Slugs.of(content.name());
        release(party, Stream.concat(aliases.stream(), Stream.of(name)).toList());
        honour(party, name);
        if (!aliases.isEmpty()) {
            take(party, aliases);
            requireAll(party, aliases);
        }
    }

    private void release(UUID party, List<String> kept) {
        entities.createNativeQuery("delete from party_slug where label_id = :party and alias and slug not in (:kept)")
                .setParameter("party", party)
                .setParameter("kept", kept)
                .executeUpdate();
    }

    /** What has become a name's slug outlives the alias. */
    private void honour(UUID party, String name) {
        entities.createNativeQuery(
                        "update party_slug set alias = false where label_id = :party and alias and slug = :name")
                .setParameter("party", party)
                .setParameter("name", name)
                .executeUpdate();
    }

    private void take(UUID party, List<String> aliases) {
        entities.createNativeQuery("""
                        insert into party_slug (slug, label_id, taken_at, alias)
                        select slug, :party, :now, true from unnest(cast(:aliases as text[])) slug
                        on conflict (slug) do nothing
                        """)
                .setParameter("party", party)
                .setParameter("now", clock.now())
                .setParameter("aliases", aliases.toArray(String[]::new))
                .executeUpdate();
    }

    private void requireAll(UUID party, List<String> aliases) {
        Set<String> own = new HashSet<>(entities.createQuery(
                        "select slug from PartySlug where slug in (:aliases) and labelId = :party", String.class)
                .setParameter("aliases", aliases)
                .setParameter("party", party)
                .getResultList());
        List<Violation> taken = new ArrayList<>();
        for (int i = 0; i < aliases.size(); i++) {
            if (!own.contains(aliases.get(i))) {
                taken.add(Violation.at(
                        "/aliases/" + i, ViolationCode.NOT_ALLOWED, "has a slug that another has, or once had"));
            }
        }
        if (!taken.isEmpty()) {
            throw new ProblemException(ErrorCode.SLUG_TAKEN, ErrorCode.SLUG_TAKEN.advice(), taken);
        }
    }
}
