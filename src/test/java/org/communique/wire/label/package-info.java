/** What holds of topics and parties alike: their names, slugs, merging and deletion. */
package org.communique.wire.label;
