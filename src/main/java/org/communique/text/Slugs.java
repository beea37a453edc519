package org.communique.text;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of articles in addresses: lower-case ASCII words and digits between single hyphens. */
public final class Slugs {

    private static final int LONGEST = 100;
    private static final int LONGEST_OF_TITLE = 80;

    /** More than any slug can show, so that hostile titles cost little. */
    private static final int MOST_READ = 1_000;

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*+");
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    /** Modifier letters stand for soft signs, hamza and the like, and would come out as quotation marks. */
    private static final Transliterator TO_ASCII =
            Transliterator.getInstance("Any-Latin; [\\u02B9-\\u02BF] Remove; Latin-ASCII");

    private static final Pattern APOSTROPHE = Pattern.compile("['`]");
    private static final Pattern STOP_OF_INITIAL = Pattern.compile("(?<=(?<![a-z0-9])[a-z])\\.");
    private static final Pattern SEPARATOR = Pattern.compile("[^a-z0-9]+");

    private Slugs() {}

    /**
     * A slug for a title in any script, transliterated by ICU: at most 80 characters, cut between words where that is
     * possible. Apostrophes and the stops of initials vanish ({@code U.S.} is {@code us}).
     *
     * @return a {@linkplain #isSlug(String) slug}, or "" if the title has no letter or digit
     */
    public static String of(String title) {
        String ascii = TO_ASCII.transliterate(beginning(title)).toLowerCase(Locale.ROOT);
        String joined = STOP_OF_INITIAL
                .matcher(APOSTROPHE.matcher(ascii).replaceAll(""))
                .replaceAll("");
        String slug = cut(withoutEdges(SEPARATOR.matcher(joined).replaceAll("-")));
        return UUID.matcher(slug).matches() ? slug.replace("-", "") : slug;
    }

    /** Without stray surrogates, which ICU's transliteration does not always get past. */
    private static String beginning(String title) {
        var beginning = new StringBuilder();
        title.codePoints()
                .limit(MOST_READ)
                .map(c -> Character.getType(c) == Character.SURROGATE ? ' ' : c)
                .forEach(beginning::appendCodePoint);
        return beginning.toString();
    }

    private static String withoutEdges(String slug) {
        int from = slug.startsWith("-") ? 1 : 0;
        int to = slug.endsWith("-") ? slug.length() - 1 : slug.length();
        return from < to ? slug.substring(from, to) : "";
    }

    private static String cut(String slug) {
        if (slug.length() <= LONGEST_OF_TITLE) {
            return slug;
        }
        int hyphen = slug.lastIndexOf('-', LONGEST_OF_TITLE);
        return slug.substring(0, hyphen > 0 ? hyphen : LONGEST_OF_TITLE);
    }

    /** Whether a text is a slug of 1 to 100 characters. None has the form of a UUID (RFC 9562), to tell both apart. */
    public static boolean isSlug(String text) {
        return text.length() <= LONGEST
                && SLUG.matcher(text).matches()
                && !UUID.matcher(text).matches();
    }

    /**
     * Another slug for a title whose own is taken: {@code base-2}, the base shortened to keep 100 characters.
     *
     * @param base a slug
     * @param n a positive number
     * @throws IllegalArgumentException if either is not
     */
    public static String numbered(String base, int n) {
        if (!isSlug(base) || n < 1) {
            throw new IllegalArgumentException("Cannot number a slug: " + base + ", " + n);
        }
        String number = "-" + n;
        String kept = base.substring(0, Math.min(base.length(), LONGEST - number.length()));
        return withoutEdges(kept) + number;
    }
}
