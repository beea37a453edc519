/**
 * How successful answers leave: as finished bytes with their entity tag, caching rules and links, or as 304; and how an
 * answer is kept for a safe retry.
 *
 * <p>Knows no noun of the product.
 */
package org.communique.api.answer;
