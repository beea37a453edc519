package org.communique.http;

import java.util.List;
import java.util.Map;

/** Ends a request with a problem document (RFC 9457). Carries nothing that a client may not see. */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final transient List<Violation> violations;
    private final transient Map<String, String> headers;

    /** A problem that the code's own advice explains well enough. */
    public ProblemException(ErrorCode code) {
        this(code, code.advice(), List.of());
    }

    /** A problem with words of its own; the detail never repeats what the client sent. */
    public ProblemException(ErrorCode code, String detail) {
        this(code, detail, List.of());
    }

    /** A problem with the places where it lies. */
    public ProblemException(ErrorCode code, String detail, List<Violation> violations) {
        this(code, detail, violations, Map.of());
    }

    private ProblemException(ErrorCode code, String detail, List<Violation> violations, Map<String, String> headers) {
        super(detail, null, false, false);
        this.code = code;
        this.violations = List.copyOf(violations);
        this.headers = Map.copyOf(headers);
    }

    /** A body that breaks one rule. */
    public static ProblemException invalid(String pointer, ViolationCode code, String message) {
        return new ProblemException(
                ErrorCode.VALIDATION_FAILED,
                ErrorCode.VALIDATION_FAILED.advice(),
                List.of(Violation.at(pointer, code, message)));
    }

    /** A query parameter that breaks one rule. */
    public static ProblemException invalidParameter(String name, ViolationCode code, String message) {
        return new ProblemException(
                ErrorCode.INVALID_PARAMETER,
                ErrorCode.INVALID_PARAMETER.advice(),
                List.of(Violation.ofParameter(name, code, message)));
    }

    /** A request header that breaks one rule. */
    public static ProblemException invalidHeader(String name, String message) {
        return header(name, ViolationCode.INVALID_FORMAT, message);
    }

    /** A request header that is missing. */
    public static ProblemException missingHeader(String name, String message) {
        return header(name, ViolationCode.REQUIRED, message);
    }

    private static ProblemException header(String name, ViolationCode code, String message) {
        return new ProblemException(
                ErrorCode.INVALID_HEADER,
                ErrorCode.INVALID_HEADER.advice(),
                List.of(Violation.ofHeader(name, code, message)));
    }

    /** The same problem, answered with one more header. */
    public ProblemException withHeader(String name, String value) {
        return new ProblemException(code, getMessage(), violations, Map.of(name, value));
    }

    public ErrorCode code() {
        return code;
    }

    public List<Violation> violations() {
        return violations;
    }

    /** Response headers that belong to this problem, such as the current {@code ETag} of a version conflict. */
    public Map<String, String> headers() {
        return headers;
    }
}
