/**
 * The rules of HTTP that every noun shares, as plain values: the error table, expected versions, cursors and pages,
 * and the answers kept for safe retries.
 *
 * <p>Nothing here names an article, an outcome or a comment, and nothing here knows JAX-RS: that is {@code api}.
 */
package org.communique.http;
