package org.communique.article;

import java.time.Instant;
import java.util.List;

/**
 * How an article stands with the public.
 *
 * @param version of the article
 * @param insight what only who sees more of it than the public may know; null for the public
 */
public record PublicationRecord(long version, Publication publication, Insight insight) {

    /**
     * What the public does not know.
     *
     * @param changedSincePublication whether the article changed since it last became public
     * @param draft the next version behind it, or null
     * @param history the last steps, the newest first
     */
    public record Insight(boolean changedSincePublication, DraftState draft, List<PublicationStep> history) {}

    /**
     * How the next version stands.
     *
     * @param revision number of the revision that its content is
     * @param publishAt when it becomes public by itself, or null
     * @param refusal why it did not when it was to, or null
     */
    public record DraftState(int revision, Instant publishAt, DraftRefusal refusal) {}
}
