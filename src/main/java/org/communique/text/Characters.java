package org.communique.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** Which characters a text is made of. All conditions hold for the empty text. */
public final class Characters {

    private static final int BRAILLE_BLANK = 0x2800;

    private Characters() {}

    /** Neither U+0000 nor half a surrogate pair: what both UTF-8 and PostgreSQL can hold. */
    public static boolean storable(String text) {
        return text.codePoints().noneMatch(c -> c == 0 || isSurrogate(c));
    }

    /**
     * {@linkplain #storable(String) Storable}, without control characters (general category Cc), U+2028, U+2029 and the
     * characters of property Bidi_Control (UAX #9), which could disorder what stands beside the text.
     */
    public static boolean oneLine(String text) {
        return storable(text)
                && text.codePoints()
                        .noneMatch(c -> Character.isISOControl(c)
                                || c == 0x2028
                                || c == 0x2029
                                || UCharacter.hasBinaryProperty(c, UProperty.BIDI_CONTROL));
    }

    /** A text as {@linkplain #oneLine(String) one line}: what may not stand there and runs of white space become a space. */
    public static String inOneLine(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints()
                .map(c -> UCharacter.isUWhiteSpace(c) || !oneLine(Character.toString(c)) ? ' ' : c)
                .filter(c -> c != ' ' || !line.isEmpty() && line.charAt(line.length() - 1) != ' ')
                .forEach(line::appendCodePoint);
        return line.toString().strip();
    }

    /**
     * {@linkplain #storable(String) Storable}, without control characters other than tab, line feed and carriage
     * return, and without bidirectional embeddings and overrides (U+202A to U+202E).
     */
    public static boolean prose(String text) {
        return storable(text)
                && text.codePoints()
                        .noneMatch(c -> Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r'
                                || c >= 0x202A && c <= 0x202E);
    }

    /**
     * Nothing to see: only white space, control and format characters (Cc, Cf), the braille blank and characters of
     * property Default_Ignorable_Code_Point (UAX #44), such as the Hangul fillers.
     */
    public static boolean blank(String text) {
        return text.codePoints().allMatch(Characters::isInvisible);
    }

    private static boolean isInvisible(int c) {
        return UCharacter.isUWhiteSpace(c)
                || Character.isISOControl(c)
                || UCharacter.getType(c) == Character.FORMAT
                || c == BRAILLE_BLANK
                || UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }

    private static boolean isSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
