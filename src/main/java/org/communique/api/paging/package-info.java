/**
 * What all lists share in their queries and answers: page parameters, chosen fields, links, unknown parameters.
 *
 * <p>Knows no noun of the product.
 */
package org.communique.api.paging;
