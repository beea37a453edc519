package org.communique.http;

import java.util.Locale;

/**
 * Every error that a client can see: its stable code (the lower-case name), status, title and what to do about it.
 * {@code openapi/problems.md} and the OpenAPI document are checked against this table.
 */
public enum ErrorCode {
    ALREADY_CORRECTED(
            409,
            "Already corrected",
            "Another entry corrects that one already. Read the history, and correct the latest."),
    BODY_TOO_LARGE(413, "Body too large", "The request body is larger than the limit. Send less."),
    CODE_TAKEN(409, "Code taken", "Another party has this country code. Take it away there, or merge the two."),
    COMMENT_DECIDED(
            409,
            "Comment decided",
            "A moderator decided against the comment. Its statement of reasons says why and whether you can appeal."),
    COMMENTS_CLOSED(403, "Comments closed", "The article takes no comments, or takes them no longer."),
    CONFLICT(409, "Conflict", "The change contradicts what is stored. Read the current state and try again."),
    COUNT_TOO_COSTLY(
            400,
            "Count too costly",
            "The rows cannot be counted in time. Narrow the list by filters, or leave `count` out."),
    EDIT_TOKEN_INVALID(403, "Edit token invalid", "The `Edit-Token` is not the one that was given for this comment."),
    EDIT_WINDOW_OVER(403, "Edit window over", "The time in which its author may change a comment is over."),
    EVIDENCE_AMBIGUOUS(
            422,
            "Evidence ambiguous",
            "The quote occurs more than once in the article's text. Add the text before it as `prefix` or the text"
                    + " after it as `suffix`."),
    EVIDENCE_LOST(
            409,
            "Evidence lost",
            "Quotes of key outcomes no longer occur in the article's text. Mend the outcomes, or publish with"
                    + " `acceptLostEvidence`."),
    EVIDENCE_NOT_FOUND(
            422,
            "Evidence not found",
            "The quote does not occur in the article's text: its Markdown rendered to plain text, in Unicode NFC, with"
                    + " runs of white space as one space."),
    FORBIDDEN(403, "Forbidden", "The credentials are good, but their role may not do this."),
    GONE(410, "Gone", "What was here was public once and has been removed."),
    IDEMPOTENCY_KEY_REUSED(
            422, "Idempotency key reused", "The key was used with another body. Use a new key for a new request."),
    IN_USE(409, "In use", "Something has it, if only in the trash. Take it away there, or merge it into another."),
    INTERNAL_ERROR(500, "Internal error", "The fault is ours. Quote the `requestId` when you report it."),
    INVALID_CURSOR(
            400,
            "Invalid cursor",
            "The cursor is not one that this list gave, or was given for another sort or other filters. Start from the"
                    + " first page."),
    INVALID_HEADER(400, "Invalid header", "A request header is malformed; `violations` names it."),
    INVALID_PARAMETER(400, "Invalid parameter", "A query parameter is malformed; `violations` names it."),
    INVALID_PARENT(422, "Invalid parent", "The parent comment is not visible, or belongs to another article."),
    LIMIT_REACHED(409, "Limit reached", "The thing holds as many parts as it may."),
    MALFORMED_JSON(400, "Malformed JSON", "The body is not one JSON value in UTF-8 (RFC 8259)."),
    MALFORMED_REQUEST(400, "Malformed request", "The request line or a header cannot be read."),
    METHOD_NOT_ALLOWED(405, "Method not allowed", "The path exists, but not with this method; see `Allow`."),
    NOT_ACCEPTABLE(406, "Not acceptable", "There is no representation that `Accept` allows."),
    NOT_FOUND(404, "Not found", "There is nothing here, or nothing that you may see."),
    PRECONDITION_REQUIRED(
            428, "Precondition required", "Changing this takes `If-Match` with the ETag that you last read."),
    RELATION_CYCLE(
            409,
            "Relation cycle",
            "By relations of this type the other outcome leads to this one already, or is this one: they make no circle."),
    REQUEST_IN_PROGRESS(
            409, "Request in progress", "A request with this `Idempotency-Key` is still running. Try again shortly."),
    SLUG_TAKEN(
            409, "Slug taken", "Another has, or once had, this slug. Choose another, or merge the two if they can be."),
    TOO_MANY_REQUESTS(
            429,
            "Too many requests",
            "You have used up what `RateLimit-Policy` allows. Try again after `Retry-After` seconds."),
    TRANSLATION_EXISTS(
            409,
            "Translation exists",
            "The article that this one translates has an article in this language already, in the trash perhaps."),
    UNAUTHENTICATED(
            401,
            "Unauthenticated",
            "Credentials are missing, or the key or token is unknown, expired, revoked or malformed."),
    UNAVAILABLE(503, "Unavailable", "The server cannot answer just now. Try again after `Retry-After` seconds."),
    UNKNOWN_MEMBER(422, "Unknown member", "The body has a member that this operation does not know."),
    UNKNOWN_PARAMETER(400, "Unknown parameter", "The query has a parameter that this operation does not know."),
    UNSUPPORTED_MEDIA_TYPE(
            415, "Unsupported media type", "The body is of a media type that this operation cannot read."),
    VALIDATION_FAILED(422, "Validation failed", "The body is well-formed but breaks rules; `violations` names each."),
    VERSION_CONFLICT(
            412,
            "Version conflict",
            "It was changed since you read it. Read it again, reapply your change and send the new ETag; `ETag` tells"
                    + " the current one.");

    private final int status;
    private final String title;
    private final String advice;

    ErrorCode(int status, String title, String advice) {
        this.status = status;
        this.title = title;
        this.advice = advice;
    }

    /** The code as clients see it, for example {@code slug_taken}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The HTTP status that always goes with the code. */
    public int status() {
        return status;
    }

    /** A short title, the same for every occurrence. */
    public String title() {
        return title;
    }

    /** What it means and what to do, the default detail; never about one request. */
    public String advice() {
        return advice;
    }
}
