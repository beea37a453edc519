package org.communique.comment;

import java.net.InetAddress;

/**
 * How a comment came.
 *
 * @param clientAddress where from
 * @param formToken the token of its form, or null
 * @param trap what was in the field that people do not see, or null
 * @param addressToken what shows that the address is its author's, or null
 */
public record Origin(InetAddress clientAddress, String formToken, String trap, String addressToken) {}
