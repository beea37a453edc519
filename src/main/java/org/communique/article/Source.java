package org.communique.article;

/**
 * What an article rests on.
 *
 * @param title what it is
 * @param url where it is
 */
public record Source(String title, String url) {}
