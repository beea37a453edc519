package org.communique.keyoutcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.function.UnaryOperator;
import org.communique.http.ErrorCode;
import org.communique.http.ExpectedVersion;
import org.communique.http.ProblemException;
import org.communique.label.LabelChanges;
import org.communique.label.LabelUse;

/**
 * All changes of parties. Each takes the party by its slug, a former one or that of an alias, and throws {@code not_found},
 * {@code precondition_required} or {@code version_conflict}.
 */
@ApplicationScoped
@Transactional
public class PartyChanges {

    private static final LabelUse<Party> USE = new LabelUse<>(Party.class, "key_outcome_party", "key_outcome_id");

    @Inject
    EntityManager entities;

    @Inject
    LabelChanges changes;

    @Inject
    AliasRegister aliases;

    /**
     * Writes a party anew. With the name goes the slug, and the present one becomes a former one.
     *
     * @param change makes the new content from the present one
     * @throws ProblemException {@code slug_taken} when another party has or had the slug of the name or of an alias,
     *     {@code validation_failed} when the name and the aliases are not all different
     */
    public void revise(String slug, ExpectedVersion expected, UnaryOperator<PartyContent> change) {
        Party party = changes.seize(slug, expected, Party.class);
        PartyContent present = party.content();
        PartyContent content = change.apply(present).after(present);
        aliases.write(party.id(), content);
        changes.rename(party, content.name(), Party.class);
        party.write(content);
        entities.flush();
    }

    /**
     * Makes a party one with another, which takes over its outcomes and its slugs, its name and aliases as aliases, and its
     * code and address where it has none.
     *
     * @param into slug or former slug of the one that stays
     * @throws ProblemException {@code validation_failed} when that is unknown, or the same; {@code limit_reached} when the
     *     aliases are too many for one
     */
    public void merge(String slug, ExpectedVersion expected, String into) {
        changes.merge(slug, expected, into, USE, this::takeOver);
    }

    /** No code is at two parties at any time. */
    private void takeOver(Party vanishing, Party staying) {
        if (vanishing.aliases.size() + 1 + staying.aliases.size() > PartyContent.MAX_ALIASES) {
            throw new ProblemException(ErrorCode.LIMIT_REACHED);
        }
        entities.createNativeQuery("update party set code = null where id = :vanishing")
                .setParameter("vanishing", vanishing.id())
                .executeUpdate();
        entities.createNativeQuery("""
                        update party p
                        set aliases = p.aliases || cast(v.name as varchar) || v.aliases,
                            code = coalesce(p.code, cast(:code as text)),
                            url = coalesce(p.url, v.url)
                        from party v
                        where p.id = :staying and v.id = :vanishing
                        """)
                .setParameter("code", vanishing.code)
                .setParameter("staying", staying.id())
                .setParameter("vanishing", vanishing.id())
                .executeUpdate();
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
