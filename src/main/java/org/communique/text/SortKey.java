package org.communique.text;

import com.ibm.icu.text.Normalizer2;
import java.util.Locale;
import java.util.regex.Pattern;

/** Keys that order titles by code point, the same in every database whatever its collations. */
public final class SortKey {

    private static final int LONGEST = 300;

    /** More than any key can show, so that hostile titles cost little. */
    private static final int MOST_READ = 4 * LONGEST;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern LEADING = Pattern.compile("^[\\p{IsWhite_Space}\\p{P}\\p{Cf}\\p{Cc}`]+");
    private static final Pattern TRAILING = Pattern.compile("[\\p{IsWhite_Space}\\p{Cf}\\p{Cc}]++$");

    private SortKey() {}

    /**
     * The key of a title: compatibility decomposition (NFKD, UAX #15), lower case, without marks, without leading
     * punctuation and outer white space, at most 300 UTF-16 units. A title of punctuation only has the key "".
     */
    public static String of(String title) {
        String decomposed = Normalizer2.getNFKDInstance().normalize(StreamSafe.of(beginning(title, MOST_READ)));
        String letters = MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
        String key = beginning(LEADING.matcher(letters).replaceFirst(""), LONGEST);
        return TRAILING.matcher(key).replaceFirst("");
    }

    private static String beginning(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        boolean splitsPair = Character.isSurrogatePair(text.charAt(length - 1), text.charAt(length));
        return text.substring(0, splitsPair ? length - 1 : length);
    }
}
