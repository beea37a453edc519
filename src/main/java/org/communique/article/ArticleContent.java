package org.communique.article;

import java.util.List;

/**
 * All of an article that its writers decide, as one value. Lists are never null.
 *
 * @param slug the address, or null to make one from the title
 * @param language BCP 47 tag in canonical form
 * @param summary or null
 * @param body Markdown
 * @param topics names, in order; each is matched or made by its slug
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
        CommentPolicy commentPolicy) {

    /** The same with the slug and the topics' names that were found for it. */
    ArticleContent with(String foundSlug, List<String> foundTopics) {
        return new ArticleContent(
                title, foundSlug, language, summary, body, authors, foundTopics, image, event, sources, commentPolicy);
    }
}
