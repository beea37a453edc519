package org.communique.article;

/**
 * Who wrote an article.
 *
 * @param name as printed
 * @param url a page about the author, or null
 */
public record Author(String name, String url) {}
