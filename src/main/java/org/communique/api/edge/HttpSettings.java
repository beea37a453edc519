package org.communique.api.edge;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;

/** Settings of the outermost layer. */
@ConfigMapping(prefix = "communique.http")
public interface HttpSettings {

    /** Origins whose pages may read answers, or {@code *} for any (the default). */
    @WithDefault("*")
    List<String> corsOrigins();

    /** Bytes of a request body at most, 1,048,576 by default. */
    @WithDefault("1048576")
    long maxBody();
}
