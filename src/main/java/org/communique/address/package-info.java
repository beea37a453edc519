/**
 * Email addresses: how they are kept so that only the program can read them, and found without being read. What holds an
 * address holds it sealed; the plain text lives no longer than a request.
 */
package org.communique.address;
