package org.communique.screening;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What can be set about the checks of comments. */
@ConfigMapping(prefix = "communique.screening")
public interface ScreeningSettings {

    /** Whether a comment without the token of its form is held; {@code false} by default. */
    @WithDefault("false")
    boolean formRequired();

    /** How soon after its form a comment is suspicious, 3 seconds by default. */
    @WithDefault("PT3S")
    Duration formFastest();

    /** How long after its form a comment is suspicious, 24 hours by default. */
    @WithDefault("PT24H")
    Duration formOldest();

    /** Links in a comment beyond which it is held, 3 by default; a rule of moderators goes before. */
    @WithDefault("3")
    int maxLinks();

    /** Comments of one client in ten minutes beyond which more are held, 5 by default; a rule goes before. */
    @WithDefault("5")
    int postsPerClient();

    /** Comments of one email address in ten minutes beyond which more are held, 5 by default; a rule goes before. */
    @WithDefault("5")
    int postsPerAddress();

    /** Names that guests must not look like, besides the authors of the article. */
    @WithDefault("Admin,Administrator,Editor,Moderator,Newsroom,Staff")
    List<String> reservedNames();

    /** An outside check: where comments are sent to be looked at; none by default. */
    Optional<URI> outsideUrl();

    /** The secret that requests to the outside check are signed with, {@code whsec_<base64>}. */
    Optional<String> outsideSecret();

    /** How long the outside check may take until the comment is held, 1 second by default. */
    @WithDefault("PT1S")
    Duration outsideTimeout();
}
