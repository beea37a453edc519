package org.communique.limit;

import io.github.bucket4j.Bandwidth;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many requests there may be in a window of time. As it ends all are there again, and the next begins.
 *
 * @param requests how many at most; 0 for any number
 * @param window the length of the window, in whole seconds, a day at most
 */
public record Quota(int requests, Duration window) {

    private static final Quota UNLIMITED = new Quota(0, Duration.ZERO);

    private static final Duration LONGEST = Duration.ofDays(1);

    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,6})/([1-9][0-9]{0,4})?([smh])");

    /**
     * Reads {@code 20/m} (20 in a minute), {@code 5/10s}, {@code 1000/24h} or {@code off}.
     *
     * @throws IllegalArgumentException when the text is none of these
     */
    public static Quota parse(String text) {
        if (text.equals("off")) {
            return UNLIMITED;
        }
        Matcher parts = FORM.matcher(text);
        if (parts.matches() && window(parts).compareTo(LONGEST) <= 0) {
            return new Quota(Integer.parseInt(parts.group(1)), window(parts));
        }
        throw new IllegalArgumentException("must be a limit such as 20/m, 5/10s or 1000/24h, or off");
    }

    private static Duration window(Matcher parts) {
        long count = parts.group(2) == null ? 1 : Long.parseLong(parts.group(2));
        return switch (parts.group(3)) {
            case "s" -> Duration.ofSeconds(count);
            case "m" -> Duration.ofMinutes(count);
            default -> Duration.ofHours(count);
        };
    }

    boolean isLimited() {
        return requests > 0;
    }

    Bandwidth bandwidth() {
        return Bandwidth.builder()
                .capacity(requests)
                .refillIntervally(requests, window)
                .build();
    }

    /** As it is read. */
    @Override
    public String toString() {
        return isLimited() ? requests + "/" + window.toSeconds() + "s" : "off";
    }
}
