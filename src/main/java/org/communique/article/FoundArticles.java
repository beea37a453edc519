package org.communique.article;

import java.util.Map;
import java.util.UUID;
import org.communique.paging.Slice;

/**
 * What a search found.
 *
 * @param snippets by article: HTML of the part of its text that matches, see {@link Excerpt}; empty unless by relevance
 * @param suggestion what else to search for, null when there are matches or nothing comes near
 */
public record FoundArticles(Slice<ArticleLine> articles, Map<UUID, String> snippets, String suggestion) {}
