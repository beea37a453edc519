/**
 * Answers repeated public reads from what is kept of earlier ones, on the event loop and in front of everything that takes time:
 * credentials, resources, the database.
 *
 * <p>Knows Vert.x, Netty and no noun of the product.
 */
package org.communique.api.delivery;
