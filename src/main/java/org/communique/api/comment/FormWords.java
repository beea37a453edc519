package org.communique.api.comment;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words of forms, in the languages that there are bundles for; in English where there is none. */
final class FormWords {

    private static final String BUNDLE = "comment-form";

    /** A language that has no words falls back to English, whatever the machine speaks. */
    private static final Control FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final ResourceBundle words;

    private FormWords(ResourceBundle words) {
        this.words = words;
    }

    /** The words for a language tag (BCP 47). */
    static FormWords in(String language) {
        return new FormWords(ResourceBundle.getBundle(BUNDLE, Locale.forLanguageTag(language), FALLBACK));
    }

    /** The language that the words are in. */
    String language() {
        return of("language");
    }

    String of(String key) {
        return words.getString(key);
    }

    /** Null where there is none. */
    String ifAny(String key) {
        return words.containsKey(key) ? words.getString(key) : null;
    }

    /** The fields of a form. */
    List<FormView.Field> fields() {
        return List.of(
                field("authorName", "text", true, 1, 80, "name"),
                field("authorEmail", "email", true, 3, 254, "email"),
                field("authorUrl", "url", false, null, 2_000, "url"),
                field("body", "textarea", true, 1, 5_000, null),
                new FormView.Field(
                        "website", "text", of("website.label"), of("website.hint"), false, null, 2_000, "off", true));
    }

    private FormView.Field field(
            String name, String type, boolean required, Integer shortest, int longest, String autocomplete) {
        return new FormView.Field(
                name,
                type,
                of(name + ".label"),
                ifAny(name + ".hint"),
                required,
                shortest,
                longest,
                autocomplete,
                false);
    }
}
