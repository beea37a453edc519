package org.communique.article;

/**
 * The picture that stands for an article.
 *
 * @param url where it is
 * @param alt what it shows, for those who do not see it
 * @param caption printed below it, or null
 * @param credit whose it is, or null
 */
public record Image(String url, String alt, String caption, String credit) {}
