package org.communique.api.problem;

import java.util.List;
import java.util.Locale;
import org.communique.http.ErrorCode;
import org.communique.http.ViolationCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A problem document (RFC 9457). */
@Schema(description = "Why a request was not fulfilled (RFC 9457).")
public record Problem(
        @Schema(
                required = true,
                format = "uri-reference",
                description = "Points to the code's entry in the table of problems.",
                examples = "/problems#not_found")
        String type,

        @Schema(required = true, description = "What the code means, the same every time.", examples = "Not found")
        String title,

        @Schema(required = true, description = "The HTTP status.", examples = "404")
        int status,

        @Schema(required = true, description = "What happened and what to do, in words.")
        String detail,

        @Schema(required = true, format = "uri", description = "Tells this occurrence from every other.")
        String instance,

        @Schema(required = true, description = "The stable code to decide by.")
        String code,

        @Schema(required = true, description = "The `X-Request-Id` of the request; quote it in reports.")
        String requestId,

        @Schema(description = "The places where it lies, when there are such.")
        List<Place> violations) {

    /** One place where a request breaks a rule; one of the first three members says where. */
    @Schema(name = "Violation", description = "One broken rule and where; one of the first three members is there.")
    public record Place(
            @Schema(description = "JSON pointer (RFC 6901) into the body.", examples = "/title")
            String pointer,

            @Schema(description = "Name of a query parameter.", examples = "sort")
            String parameter,

            @Schema(description = "Name of a request header.", examples = "If-Match")
            String header,

            @Schema(required = true, description = "The kind of rule that was broken.")
            ViolationCode code,

            @Schema(required = true, description = "In words.", examples = "must have 1 to 200 characters")
            String message) {}

    /** The place of the code's entry in the table of problems. */
    static String type(ErrorCode code) {
        return "/problems#" + code.name().toLowerCase(Locale.ROOT);
    }
}
