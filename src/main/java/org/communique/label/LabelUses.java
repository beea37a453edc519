package org.communique.label;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Gives all that has one label another, while nobody else gives labels of the kind. */
@ApplicationScoped
class LabelUses {

    @Inject
    EntityManager entities;

    /** What had both keeps the one at the earlier of their places, and no gap at the later. */
    void move(UUID from, UUID into, LabelUse<?> use) {
        settle(from, use);
        leaveOne(from, into, use);
        change("update $table set $label = :into where $label = :from", from, into, use);
    }

    /** Waits for those who remove what has the label, in the order in which they remove. */
    private void settle(UUID from, LabelUse<?> use) {
        entities.createNativeQuery(use.in("""
                        select count(*) from (
                          select 1 from $table where $user in (select $user from $table where $label = :from)
                          order by $user, position for update) as settled
                        """)).setParameter("from", from).getSingleResult();
    }

    /** What stands behind the gap goes through negative positions, for at no time may two share one. */
    private void leaveOne(UUID from, UUID into, LabelUse<?> use) {
        String both = """
                (select $user as user_id, max(position) as later from $table
                 where $label in (:from, :into) group by $user having count(*) = 2) as both_there
                where $user = user_id and position
                """;
        change("update $table set position = -position from " + both + " > later", from, into, use);
        change("delete from $table using " + both + " = later", from, into, use);
        change("""
                update $table set position = -position - 1
                where position < 0 and $user in (select $user from $table where $label in (:from, :into))
                """, from, into, use);
    }

    private void change(String sql, UUID from, UUID into, LabelUse<?> use) {
        entities.createNativeQuery(use.in(sql))
                .setParameter("from", from)
                .setParameter("into", into)
                .executeUpdate();
    }
}
