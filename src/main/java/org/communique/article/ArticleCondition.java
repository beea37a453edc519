package org.communique.article;

/**
 * What another room, which articles do not know, asks of the articles of a list.
 *
 * @param hql holds for an article {@code a} that is asked for
 * @param name of the one parameter in it
 * @param value of that parameter, which decides over the way to read
 */
public record ArticleCondition(String hql, String name, Object value) {}
