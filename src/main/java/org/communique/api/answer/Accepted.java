package org.communique.api.answer;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a client accepts (RFC 9110, section 12.5.1). The most precise range that covers a media type decides over it. The
 * ranges' parameters other than {@code q} are not looked at; ranges that are malformed do not count.
 */
public final class Accepted {

    private static final Pattern RANGE =
            Pattern.compile("\\s*([!#$%&'*+.^_`|~\\w-]+)/([!#$%&'*+.^_`|~\\w-]+)\\s*(;.*)?", Pattern.DOTALL);
    private static final Pattern QUALITY = Pattern.compile("(?i)\\s*q\\s*=\\s*(.*?)\\s*", Pattern.DOTALL);
    private static final String ANY = "*";

    private record Range(String type, String subtype, double quality) {

        boolean covers(String mediaType) {
            String[] parts = mediaType.split("/");
            return (type.equals(ANY) || type.equals(parts[0])) && (subtype.equals(ANY) || subtype.equals(parts[1]));
        }

        int precision() {
            return type.equals(ANY) ? 0 : subtype.equals(ANY) ? 1 : 2;
        }
    }

    private final List<Range> ranges;

    private Accepted(List<Range> ranges) {
        this.ranges = ranges;
    }

    /** @param headers the values of all {@code Accept} headers; without any range everything is accepted */
    public static Accepted of(List<String> headers) {
        return new Accepted(headers.stream()
                .flatMap(header -> Arrays.stream(header.split(",")))
                .flatMap(Accepted::range)
                .toList());
    }

    private static Stream<Range> range(String text) {
        Matcher range = RANGE.matcher(text);
        if (!range.matches() || range.group(1).equals(ANY) && !range.group(2).equals(ANY)) {
            return Stream.empty();
        }
        String type = range.group(1).toLowerCase(Locale.ROOT);
        String subtype = range.group(2).toLowerCase(Locale.ROOT);
        return quality(range.group(3)).map(quality -> new Range(type, subtype, quality)).stream();
    }

    private static Optional<Double> quality(String parameters) {
        Optional<String> given = Stream.ofNullable(parameters)
                .flatMap(text -> Arrays.stream(text.split(";")))
                .map(QUALITY::matcher)
                .filter(Matcher::matches)
                .map(quality -> quality.group(1))
                .findFirst();
        return given.isPresent()
                ? given.filter(text -> text.matches("0(\\.[0-9]{0,3})?|1(\\.0{0,3})?"))
                        .map(Double::valueOf)
                : Optional.of(1.0);
    }

    /** The most welcome of the media types, of equals the first; none when none is accepted. */
    public Optional<String> best(List<String> offered) {
        return offered.stream()
                .filter(mediaType -> qualityOf(mediaType) > 0)
                .reduce((one, other) -> qualityOf(other) > qualityOf(one) ? other : one);
    }

    private double qualityOf(String mediaType) {
        return ranges.isEmpty()
                ? 1
                : ranges.stream()
                        .filter(range -> range.covers(mediaType))
                        .max(Comparator.comparingInt(Range::precision).thenComparingDouble(Range::quality))
                        .map(Range::quality)
                        .orElse(0.0);
    }
}
