package org.communique.delivery;

/**
 * What a public answer depends on.
 *
 * @param origin scheme and authority as the client names them, which absolute addresses in answers begin with
 * @param target path and query, the query's parameters by name
 * @param accept the media types that the client takes (RFC 9110, section 12.5.1), as it says them
 */
public record AnswerKey(String origin, String target, String accept) {}
