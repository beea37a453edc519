package org.communique.article;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** What can be set about articles. */
@ConfigMapping(prefix = "communique.article")
public interface ArticleSettings {

    /** Revisions of an article that are kept at most, the newest; 0 for all (the default). */
    @WithDefault("0")
    int revisionsKept();

    /**
     * Keys that sign preview links, {@code <id>:<secret>}, a secret of 32 characters or more. The first signs, all open;
     * by default one that the program makes and keeps in the database.
     */
    Optional<List<String>> previewKeys();
}
