/** How often something may be asked, of whom, and how they are told. */
package org.communique.wire.limit;
