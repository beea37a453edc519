package org.communique.api.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** How single values are spelt, in bodies and in queries alike. Each reader throws IllegalArgumentException for others. */
public final class Values {

    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private Values() {}

    /** An instant as RFC 3339 in UTC with milliseconds. */
    public static String text(Instant value) {
        return INSTANT.format(value);
    }

    /** RFC 3339 with any offset; years 0001 to 9999; finer parts than milliseconds are cut. */
    public static Instant instant(String text) {
        try {
            OffsetDateTime time = OffsetDateTime.parse(text);
            requireYear(time.getYear());
            return time.toInstant().truncatedTo(ChronoUnit.MILLIS);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** {@code YYYY-MM-DD}, years 0001 to 9999. */
    public static LocalDate date(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            requireYear(date.getYear());
            return date;
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static void requireYear(int year) {
        if (year < 1 || year > 9999) {
            throw new IllegalArgumentException();
        }
    }

    /** A UUID in its canonical lower-case form. */
    public static UUID id(String text) {
        UUID id = UUID.fromString(text);
        if (!id.toString().equals(text)) {
            throw new IllegalArgumentException();
        }
        return id;
    }

    /** An enum constant by its lower-case name. */
    public static <E> E constant(String text, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> name((Enum<?>) constant).equals(text))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    /** All names that {@link #constant} reads. */
    public static List<String> names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> name((Enum<?>) constant))
                .toList();
    }

    /** The name that {@link #constant} reads. */
    public static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
