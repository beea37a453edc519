/**
 * The outermost layer, in front of authentication and routing: request ids, security headers, CORS, body size.
 *
 * <p>Knows Vert.x and no noun of the product.
 */
package org.communique.api.edge;
