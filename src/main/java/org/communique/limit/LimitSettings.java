package org.communique.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;
import org.communique.net.Network;
import org.communique.net.NetworkConverter;

/** Settings of the limits. Those of policies read as {@link Quota} does. */
@ConfigMapping(prefix = "communique.limit")
public interface LimitSettings {

    /** Whether anything is limited at all, {@code true} by default. */
    @WithDefault("true")
    boolean enabled();

    /** Whether all nodes on the database count together, {@code false} by default: each counts for itself, in memory. */
    @WithDefault("false")
    boolean shared();

    /** Networks whose clients are not limited; this machine with the embedded database, otherwise none by default. */
    Optional<List<@WithConverter(NetworkConverter.class) Network>> exempt();

    /** Bad credentials from one client, 30 in a minute by default. */
    @WithDefault("30/m")
    @WithConverter(QuotaConverter.class)
    Quota credentials();

    /** Writes by one client without credentials, 20 in a minute by default. */
    @WithDefault("20/m")
    @WithConverter(QuotaConverter.class)
    Quota guestWrites();

    /** Writes with the same credentials, 600 in a minute by default. */
    @WithDefault("600/m")
    @WithConverter(QuotaConverter.class)
    Quota writes();

    /** Reads that cost much, by one client or with the same credentials, 300 in a minute by default. */
    @WithDefault("300/m")
    @WithConverter(QuotaConverter.class)
    Quota costlyReads();
}
