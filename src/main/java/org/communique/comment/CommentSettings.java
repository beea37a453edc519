package org.communique.comment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What can be set about comments. */
@ConfigMapping(prefix = "communique.comment")
public interface CommentSettings {

    /** How long authors may change their comments, 15 minutes by default. */
    @WithDefault("PT15M")
    Duration editWindow();

    /** Days after publication until articles take no comments whose policy does not say; no end by default. */
    Optional<Integer> closesAfterDays();

    /** Reports of different readers that send a comment back to the queue, 3 by default. */
    @WithDefault("3")
    int reportsToHold();

    /** How long network addresses are kept whole, 30 days by default; afterwards their first bits are. */
    @WithDefault("P30D")
    Duration keepsClientAddress();

    /**
     * Keys that the tokens of forms and links in mails are signed with, {@code <id>:<secret>}, a secret of 32 characters or
     * more. The first signs, all are good; by default one that the program makes and keeps in the database.
     */
    Optional<List<String>> tokenKeys();
}
