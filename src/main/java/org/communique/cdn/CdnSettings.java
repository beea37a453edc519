package org.communique.cdn;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What can be set about caches in front; the same on every node. */
@ConfigMapping(prefix = "communique.cdn")
public interface CdnSettings {

    /** How they are told what changed: {@code none} by default, {@code fastly}, {@code cloudflare} or {@code varnish}. */
    @WithDefault("none")
    CdnForm form();

    /** Where, with the id of the service or the zone in it; several for several Varnish. Required but for {@code none}. */
    Optional<List<URI>> url();

    /** The token of their interface; required by Fastly and Cloudflare. */
    Optional<String> token();

    /** How long a call may take, 5 seconds by default, 30 at most. */
    @WithDefault("PT5S")
    Duration timeout();
}
