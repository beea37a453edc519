package org.communique.limit;

import java.time.Duration;

/**
 * What a client has left, with the fields that tell it so (draft-ietf-httpapi-ratelimit-headers-11).
 *
 * @param granted whether the request that was counted last may go on
 * @param remaining how many more may follow it
 * @param renewedIn how long until all are there again
 */
public record Allowance(Policy policy, Quota quota, boolean granted, long remaining, Duration renewedIn) {

    /** The item of {@code RateLimit-Policy}: {@code "writes";q=600;w=60}. */
    public String policyItem() {
        return "\"%s\";q=%d;w=%d"
                .formatted(policy.label(), quota.requests(), quota.window().toSeconds());
    }

    /** The item of {@code RateLimit}: {@code "writes";r=599;t=60}. */
    public String limitItem() {
        return "\"%s\";r=%d;t=%d".formatted(policy.label(), remaining, seconds());
    }

    /** Whole seconds until all are there again, rounded up. */
    public long seconds() {
        return renewedIn.plusNanos(999_999_999).toSeconds();
    }
}
