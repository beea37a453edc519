/**
 * Who is asking: API keys, their roles, and the requester that the other rooms decide by.
 *
 * <p>A secret is seen once, when its key is made; only its digest is kept. Nothing here knows how credentials travel.
 */
package org.communique.access;
