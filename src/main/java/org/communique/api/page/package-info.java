/**
 * Pages for people, where a browser comes: whole, escaped, without scripts, under a policy that lets them do no more.
 *
 * <p>Knows no noun of the product.
 */
package org.communique.api.page;
