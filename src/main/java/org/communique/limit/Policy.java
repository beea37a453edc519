package org.communique.limit;

import java.util.Locale;
import java.util.function.Function;

/** What is limited. Each policy counts by itself. */
public enum Policy {
    /** Bad credentials, counted for the client that sends them. */
    CREDENTIALS(LimitSettings::credentials, false),
    /** Writes without credentials. */
    GUEST_WRITES(LimitSettings::guestWrites, false),
    /** Writes with credentials. */
    WRITES(LimitSettings::writes, false),
    /** Reads that cost more than a page does: searching, counting, comparing. */
    COSTLY_READS(LimitSettings::costlyReads, true);

    private final Function<LimitSettings, Quota> quota;
    private final boolean openInDoubt;

    Policy(Function<LimitSettings, Quota> quota, boolean openInDoubt) {
        this.quota = quota;
        this.openInDoubt = openInDoubt;
    }

    /** The name of the policy to clients, for example {@code guest_writes}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    Quota quota(LimitSettings settings) {
        return quota.apply(settings);
    }

    /** Whether requests go on while nobody can tell what is used up. */
    boolean isOpenInDoubt() {
        return openInDoubt;
    }
}
