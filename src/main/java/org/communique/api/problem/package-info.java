/**
 * Turns whatever goes wrong, wherever it does, into a problem document (RFC 9457).
 *
 * <p>Nothing of a fault but its code and words made for clients gets out; the rest goes to the log under the request id.
 */
package org.communique.api.problem;
