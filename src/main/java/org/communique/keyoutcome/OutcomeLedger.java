package org.communique.keyoutcome;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.communique.article.Publicity;

/** What guards an outcome's standing: who makes it anew holds its lock. */
@Entity
@Table(name = "outcome_ledger")
class OutcomeLedger extends PanacheEntityBase {

    /** HQL that holds for one whose standing the clock has overtaken. */
    static final String OVERTAKEN = "goodUntil <= " + Publicity.NOW;

    @Id
    @Column(name = "outcome_id")
    UUID outcomeId;

    /** When the clock will have changed the standing; null for never. */
    @Column(name = "good_until")
    Instant goodUntil;

    protected OutcomeLedger() {}

    OutcomeLedger(UUID outcomeId) {
        this.outcomeId = outcomeId;
    }

    /** Those of the outcomes that are there, all locked, in one order for all who lock. */
    static List<OutcomeLedger> locked(Collection<UUID> outcomes) {
        return find("outcomeId in ?1 order by outcomeId", outcomes)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
