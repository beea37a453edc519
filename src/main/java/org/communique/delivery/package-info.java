/**
 * What is kept of public answers, and how every node learns of changes: the database tells them, by tags, in the transaction that
 * makes them (see {@code V017__purges.sql}), and who made them waits until their own node has heard.
 *
 * <p>Knows neither HTTP nor the nouns of the product.
 */
package org.communique.delivery;
