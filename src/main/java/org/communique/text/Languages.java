package org.communique.text;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** Language tags of BCP 47. */
public final class Languages {

    /** RFC 5646, section 4.4.1, recommends room for at least this many characters. */
    private static final int LONGEST = 35;

    private Languages() {}

    /**
     * The canonical form of a language tag (RFC 5646, section 4.5): usual case, replacements for obsolete tags.
     *
     * @return empty unless the tag is well-formed, has at most 35 characters in both forms and names a language;
     *         {@code und} and private-use tags ({@code x-…}) name none
     */
    public static Optional<String> canonical(String tag) {
        if (tag.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            Locale locale = locale(locale(tag).toLanguageTag().toLowerCase(Locale.ROOT));
            return Optional.of(locale.toLanguageTag())
                    .filter(canonical -> !locale.getLanguage().isEmpty() && canonical.length() <= LONGEST);
        } catch (IllformedLocaleException notWellFormed) {
            return Optional.empty();
        }
    }

    /** Gives every subtag its usual case but variants, which keep the one they have. */
    private static Locale locale(String tag) {
        return new Locale.Builder().setLanguageTag(tag).build();
    }
}
