/** Requests that no honest client sends: whatever comes, the program answers, and never with a fault of its own. */
package org.communique.wire.garbage;
