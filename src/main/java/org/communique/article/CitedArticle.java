package org.communique.article;

import java.util.UUID;

/** What other rooms need of an article that they cite, which stays as it is until the transaction ends. */
public record CitedArticle(UUID id, String plainText) {}
