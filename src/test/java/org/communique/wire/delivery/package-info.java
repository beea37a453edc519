/** Public answers that are kept: what is shown, what is purged, and that nobody sees what is no longer true. */
package org.communique.wire.delivery;
