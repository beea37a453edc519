package org.communique.http;

/**
 * One broken rule. Exactly one of the first three says where.
 *
 * @param pointer JSON pointer (RFC 6901) into the body, the empty string for the whole of it
 * @param parameter name of a query or path parameter
 * @param header name of a request header
 * @param code what kind of rule was broken
 * @param message in words, without the value that was sent
 */
public record Violation(String pointer, String parameter, String header, ViolationCode code, String message) {

    /** A violation in the body. */
    public static Violation at(String pointer, ViolationCode code, String message) {
        return new Violation(pointer, null, null, code, message);
    }

    /** A violation in the query or the path. */
    public static Violation ofParameter(String parameter, ViolationCode code, String message) {
        return new Violation(null, parameter, null, code, message);
    }

    /** A violation in a request header. */
    public static Violation ofHeader(String header, ViolationCode code, String message) {
        return new Violation(null, null, header, code, message);
    }
}
