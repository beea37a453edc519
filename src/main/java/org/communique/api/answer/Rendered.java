package org.communique.api.answer;

/**
 * A finished answer.
 *
 * @param body the bytes
 * @param tag its strong entity tag (RFC 9110, section 8.8.3), quotes included
 */
public record Rendered(byte[] body, String tag) {}
