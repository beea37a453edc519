/** The search of articles at the wire. */
package org.communique.wire.search;
