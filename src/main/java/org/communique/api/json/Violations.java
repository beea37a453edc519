package org.communique.api.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.communique.http.Violation;
import org.communique.http.ViolationCode;
import org.communique.text.Characters;

/** Says in the contract's terms what Jackson and Bean Validation found. */
final class Violations {

    private static final Comparator<Violation> BY_PLACE =
            Comparator.comparing(Violation::pointer).thenComparing(Violation::code);

    private static final Map<String, ViolationCode> CODES = Map.ofEntries(
            Map.entry("NotNull", ViolationCode.REQUIRED),
            Map.entry("NotBlank", ViolationCode.REQUIRED),
            Map.entry("NotEmpty", ViolationCode.REQUIRED),
            Map.entry("Min", ViolationCode.OUT_OF_RANGE),
            Map.entry("Max", ViolationCode.OUT_OF_RANGE),
            Map.entry("Future", ViolationCode.OUT_OF_RANGE),
            Map.entry("OneLine", ViolationCode.UNFIT_CHARACTER),
            Map.entry("Prose", ViolationCode.UNFIT_CHARACTER),
            Map.entry("AssertTrue", ViolationCode.NOT_ALLOWED));

    private static final Set<String> TEXTS = Set.of("CodePointLength", "OneLine", "Prose");

    private Violations() {}

    /** One for each place and kind, by place: an empty text that is also too short is missing, and that is all. */
    static <T> Collection<Violation> of(Set<ConstraintViolation<T>> found) {
        SortedSet<Violation> violations = new TreeSet<>(BY_PLACE);
        found.forEach(violation -> violations.add(of(violation)));
        return violations;
    }

    private static Violation of(ConstraintViolation<?> violation) {
        return Violation.at(pointer(violation.getPropertyPath()), code(violation), violation.getMessage());
    }

    private static ViolationCode code(ConstraintViolation<?> violation) {
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        Object value = violation.getInvalidValue();
        if (TEXTS.contains(constraint) && value instanceof String text && Characters.blank(text)) {
            return ViolationCode.REQUIRED;
        }
        return constraint.equals("Size") || constraint.equals("CodePointLength")
                ? tooLong(violation) ? ViolationCode.TOO_LONG : ViolationCode.TOO_SHORT
                : CODES.getOrDefault(constraint, ViolationCode.INVALID_FORMAT);
    }

    private static boolean tooLong(ConstraintViolation<?> violation) {
        int max = (int) violation.getConstraintDescriptor().getAttributes().get("max");
        Object value = violation.getInvalidValue();
        String text = value.toString();
        int size = value instanceof Collection<?> many ? many.size() : text.codePointCount(0, text.length());
        return size > max;
    }

    private static String pointer(Path path) {
        JsonPointer pointer = JsonPointer.empty();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer = pointer.appendIndex(node.getIndex());
            }
            if (node.getName() != null && node.getKind() == ElementKind.PROPERTY) {
                pointer = pointer.appendProperty(node.getName());
            }
        }
        return pointer.toString();
    }

    static Violation of(JsonMappingException problem) {
        JsonPointer pointer = JsonPointer.empty();
        for (JsonMappingException.Reference step : problem.getPath()) {
            pointer = step.getFieldName() == null
                    ? pointer.appendIndex(step.getIndex())
                    : pointer.appendProperty(step.getFieldName());
        }
        if (problem instanceof InvalidFormatException invalid) {
            return ofFormat(pointer.toString(), invalid.getTargetType());
        }
        return Violation.at(pointer.toString(), ViolationCode.WRONG_TYPE, "is of another JSON type than asked for");
    }

    private static Violation ofFormat(String pointer, Class<?> type) {
        if (type.isEnum()) {
            return Violation.at(
                    pointer, ViolationCode.UNKNOWN_VALUE, "must be one of " + String.join(", ", Values.names(type)));
        }
        String form = Map.<Class<?>, String>of(
                        Instant.class, "must be an instant such as 2026-11-23T15:25:12.413Z (RFC 3339)",
                        LocalDate.class, "must be a date such as 2026-11-23",
                        UUID.class, "must be a UUID in lower case")
                .get(type);
        return form == null
                ? Violation.at(pointer, ViolationCode.WRONG_TYPE, "is of another JSON type than asked for")
                : Violation.at(pointer, ViolationCode.INVALID_FORMAT, form);
    }
}
