package org.communique.start;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** What can be set about the start. */
@ConfigMapping(prefix = "communique.start")
interface StartSettings {

    /** Where the embedded database and everything else that must survive a restart is kept. */
    @WithDefault("data")
    Path dataDir();

    /** Whether to begin with sample content; when unset, the loader of that content decides. */
    Optional<Boolean> sampleContent();
}
