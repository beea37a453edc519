package org.communique.limit;

import io.github.bucket4j.BucketExceptions.BucketExecutionException;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.communique.http.ErrorCode;
import org.communique.http.ProblemException;
import org.communique.net.Network;
import org.communique.storage.Outage;
import org.jboss.logging.Logger;

/** Counts requests, and tells whether they may go on. */
@ApplicationScoped
public class Limits {

    private static final Logger LOG = Logger.getLogger(Limits.class);

    private final LimitSettings settings;
    private final List<Network> exempt;
    private final Buckets buckets;
    private final Spent spent;

    private final Outage outage =
            new Outage(failure -> LOG.warnf("Requests cannot be counted until the database is back: %s", failure));

    @Inject
    Limits(LimitSettings settings, Buckets buckets) {
        this(settings, buckets, TimeMeter.SYSTEM_NANOTIME);
    }

    Limits(LimitSettings settings, Buckets buckets, TimeMeter time) {
        this.settings = settings;
        this.exempt = settings.exempt().orElse(List.of());
        this.buckets = buckets;
        this.spent = new Spent(time, Buckets.longestWindow(settings));
    }

    /**
     * Counts a request; where nodes share the limits, this may wait for the database.
     *
     * @return what the client has left, or empty when it is not limited
     * @throws ProblemException {@code unavailable} when it cannot be counted and so must not go on
     */
    public Optional<Allowance> count(Policy policy, Client client) {
        Quota quota = policy.quota(settings);
        if (!limits(quota, client)) {
            return Optional.empty();
        }
        Optional<Allowance> refusal = refusal(policy, client);
        return refusal.isPresent() ? refusal : draw(policy, quota, client);
    }

    /**
     * What this node knows without waiting, and without counting anything.
     *
     * @return the refusal of a client that has nothing left, or empty when it may have
     */
    public Optional<Allowance> refusal(Policy policy, Client client) {
        Quota quota = policy.quota(settings);
        return limits(quota, client)
                ? spent.look(name(policy, quota, client)).map(left -> new Allowance(policy, quota, false, 0, left))
                : Optional.empty();
    }

    private boolean limits(Quota quota, Client client) {
        return settings.enabled()
                && quota.isLimited()
                && exempt.stream().noneMatch(network -> network.contains(client.address()));
    }

    private static String name(Policy policy, Quota quota, Client client) {
        return String.join(" ", policy.label(), quota.toString(), client.name());
    }

    private Optional<Allowance> draw(Policy policy, Quota quota, Client client) {
        String name = name(policy, quota, client);
        try {
            ConsumptionProbe drawn = buckets.of(name, quota).tryConsumeAndReturnRemaining(1);
            outage.ends();
            Duration renewedIn = Duration.ofNanos(drawn.getNanosToWaitForReset());
            if (drawn.getRemainingTokens() == 0) {
                spent.note(name, renewedIn);
            }
            return Optional.of(new Allowance(policy, quota, drawn.isConsumed(), drawn.getRemainingTokens(), renewedIn));
        } catch (BucketExecutionException failure) {
            outage.goesOn(failure);
            if (policy.isOpenInDoubt()) {
                return Optional.empty();
            }
            throw new ProblemException(ErrorCode.UNAVAILABLE).withHeader("Retry-After", "2");
        }
    }
}
