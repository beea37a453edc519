package org.communique.api.paging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.communique.address.EmailAddress;
import org.communique.api.json.Values;
import org.communique.http.ProblemException;
import org.communique.http.ViolationCode;

/**
 * Reads values of query parameters. Each method takes the parameter's name and text, gives null for an absent one, and
 * throws {@code invalid_parameter} for a malformed one.
 */
public final class Query {

    private static final Map<String, Boolean> FLAGS = Map.of("true", true, "false", false);

    private static final int LONGEST_ADDRESS = 254;

    /** What more an address takes is for who posts under it. */
    private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+");

    private Query() {}

    /** A closed choice, for example the sort. */
    public static <T> T choice(String name, String text, Map<String, T> choices, T otherwise) {
        if (text == null) {
            return otherwise;
        }
        if (!choices.containsKey(text)) {
            throw ProblemException.invalidParameter(
                    name, ViolationCode.UNKNOWN_VALUE, "must be one of " + String.join(", ", choices.keySet()));
        }
        return choices.get(text);
    }

    /** Whether something is wanted: {@code true} or {@code false}, and false when it is absent. */
    public static boolean flag(String name, String text) {
        return choice(name, text, FLAGS, false);
    }

    /** A constant by its lower-case name. */
    public static <E extends Enum<E>> E constant(String name, String text, Class<E> type) {
        return parsed(
                name,
                text,
                value -> Values.constant(value, type),
                ViolationCode.UNKNOWN_VALUE,
                "must be one of " + String.join(", ", Values.names(type)));
    }

    /** An instant. */
    public static Instant instant(String name, String text) {
        return parsed(
                name,
                text,
                Values::instant,
                ViolationCode.INVALID_FORMAT,
                "must be an instant such as 2026-11-23T15:25:12.413Z (RFC 3339; write + as %2B)");
    }

    /** A date. */
    public static LocalDate date(String name, String text) {
        return parsed(name, text, Values::date, ViolationCode.INVALID_FORMAT, "must be a date such as 2026-11-23");
    }

    /** A text of so many characters at most. */
    public static String text(String name, String text, int longest) {
        if (text != null && text.codePointCount(0, text.length()) > longest) {
            throw ProblemException.invalidParameter(
                    name, ViolationCode.TOO_LONG, "must have at most " + longest + " characters");
        }
        return text;
    }

    /** An identifier. */
    public static UUID id(String name, String text) {
        return parsed(name, text, Values::id, ViolationCode.INVALID_FORMAT, "must be a UUID in lower case");
    }

    /** A whole email address. */
    public static EmailAddress email(String name, String text) {
        return parsed(
                name, text, Query::address, ViolationCode.INVALID_FORMAT, "must be an email address (write + as %2B)");
    }

    private static EmailAddress address(String text) {
        if (text.length() > LONGEST_ADDRESS || !ADDRESS.matcher(text).matches()) {
            throw new IllegalArgumentException();
        }
        return new EmailAddress(text);
    }

    /** A value that a function reads; it throws IllegalArgumentException for those that it cannot. */
    public static <T> T parsed(
            String name, String text, Function<String, T> parse, ViolationCode code, String message) {
        try {
            return text == null ? null : parse.apply(text);
        } catch (IllegalArgumentException e) {
            throw ProblemException.invalidParameter(name, code, message);
        }
    }
}
