/**
 * Tells caches in front of the program (a CDN, or Varnish) by HTTP which of their answers are no longer true. The database queues
 * the tags in the transaction of the change (see {@code V018__cdn.sql}), and they are sent until they were taken.
 *
 * <p>Knows tags as names only, neither what they stand for nor what the program itself keeps.
 */
package org.communique.cdn;
