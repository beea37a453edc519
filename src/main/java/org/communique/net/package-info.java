/**
 * Addresses and networks of the Internet Protocol, as plain values.
 *
 * <p>Texts are read as literals, never looked up: nothing here asks a name server, knows a request or an entity.
 */
package org.communique.net;
