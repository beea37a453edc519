package org.communique.text;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Words for people, in the languages that there are bundles for; in English where there is none. */
public final class Wording {

    /** A language that has no words falls back to English, whatever the machine speaks. */
    private static final Control FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final ResourceBundle words;

    private Wording(ResourceBundle words) {
        this.words = words;
    }

    /**
     * The words of a bundle.
     *
     * @param language a language tag (BCP 47)
     */
    public static Wording of(String bundle, String language) {
        return new Wording(ResourceBundle.getBundle(bundle, Locale.forLanguageTag(language), FALLBACK));
    }

    /** The language that the words are in. */
    public String language() {
        return say("language");
    }

    /** What stands under a key, with values in its places ({@link String#format}). */
    public String say(String key, Object... values) {
        String words = this.words.getString(key);
        return values.length == 0 ? words : words.formatted(values);
    }

    /** Null where nothing stands under the key. */
    public String ifAny(String key) {
        return words.containsKey(key) ? words.getString(key) : null;
    }
}
