/** Many writers at the same time. */
package org.communique.wire.race;
