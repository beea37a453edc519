package org.communique.article;

import java.util.UUID;

/**
 * A topic with its reach.
 *
 * @param articleCount published articles with this topic
 */
public record TopicDetails(UUID id, long version, String slug, String name, long articleCount) {}
