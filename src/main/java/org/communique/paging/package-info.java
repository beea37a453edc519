/**
 * Lists in pages: what page was asked for, the opaque cursors between pages, and the keyset query that reads one.
 *
 * <p>Pages are found by the last row's sort key and id, never by an offset, so that rows that come and go while somebody
 * pages neither repeat nor skip another. Nothing here names a noun of the product.
 */
package org.communique.paging;
