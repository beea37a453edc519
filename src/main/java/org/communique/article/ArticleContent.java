package org.communique.article;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * All of an article that its writers decide, as one value. Lists are never null.
 *
 * @param slug the address, or null to make one from the title
 * @param language BCP 47 tag in canonical form
 * @param summary or null
 * @param body Markdown
 * @param topics names, in order; each is matched by its slug with one that has or had it, or made
 * @param translationOf slug or id of an article that this one translates, or null
 */
public record ArticleContent(
        String title,
        String slug,
        String language,
        String summary,
        String body,
        List<Author> authors,
        List<String> topics,
        Image image,
        Event event,
        List<Source> sources,
        String translationOf,
        CommentPolicy commentPolicy) {

    /** Content of nothing, to tell the first content from. */
    static final ArticleContent EMPTY =
            new ArticleContent(null, null, null, null, "", List.of(), List.of(), null, null, List.of(), null, null);

    /** The same with the slug, the topics' names and the original that were found for it. */
    ArticleContent with(String foundSlug, List<String> foundTopics, UUID foundOriginal) {
        return new ArticleContent(
                title,
                foundSlug,
                language,
                summary,
                body,
                authors,
                foundTopics,
                image,
                event,
                sources,
                Objects.toString(foundOriginal, null),
                commentPolicy);
    }

    /** The names of the members in which it differs from another, in their order. */
    public List<String> changedFrom(ArticleContent other) {
        List<String> changed = new ArrayList<>();
        for (RecordComponent member : ArticleContent.class.getRecordComponents()) {
            if (!Objects.equals(value(member, this), value(member, other))) {
                changed.add(member.getName());
            }
        }
        return changed;
    }

    private static Object value(RecordComponent member, ArticleContent content) {
        try {
            return member.getAccessor().invoke(content);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
