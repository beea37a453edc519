/**
 * Tests at the wire: every one speaks HTTP to the running program on a real PostgreSQL that was emptied before it.
 *
 * <p>Fixtures are made through the API too, so that they can never be in a state that the program would refuse.
 */
package org.communique.wire;
