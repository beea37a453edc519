package org.communique.time;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Identifiers that sort by the time of their making: UUID version 7 (RFC 9562, section 5.7). */
public final class Ids {

    private Ids() {}

    /** A new identifier; those made by one process within a millisecond still ascend. */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpochPlus1();
    }
}
