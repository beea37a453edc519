package org.communique.api.comment;

import java.util.List;
import java.util.stream.Stream;
import org.communique.text.Wording;

/** The words of forms, in the languages that there are bundles for; in English where there is none. */
final class FormWords {

    private final Wording words;

    private FormWords(Wording words) {
        this.words = words;
    }

    /** The words for a language tag (BCP 47). */
    static FormWords in(String language) {
        return new FormWords(Wording.of("comment-form", language));
    }

    /** The language that the words are in. */
    String language() {
        return words.language();
    }

    String of(String key) {
        return words.say(key);
    }

    /**
     * The fields of a form.
     *
     * @param notices whether mails about replies can be had
     */
    List<FormView.Field> fields(boolean notices) {
        Stream<FormView.Field> fields = Stream.of(
                field("authorName", "text", true, 1, 80, "name"),
                field("authorEmail", "email", true, 3, 254, "email"),
                field("authorUrl", "url", false, null, 2_000, "url"),
                field("body", "textarea", true, 1, 5_000, null),
                new FormView.Field(
                        "website", "text", of("website.label"), of("website.hint"), false, null, 2_000, "off", true));
        return (notices ? Stream.concat(fields, Stream.of(notifyReplies())) : fields).toList();
    }

    private FormView.Field notifyReplies() {
        return field("notifyReplies", "checkbox", false, null, null, null);
    }

    private FormView.Field field(
            String name, String type, boolean required, Integer shortest, Integer longest, String autocomplete) {
        return new FormView.Field(
                name,
                type,
                of(name + ".label"),
                words.ifAny(name + ".hint"),
                required,
                shortest,
                longest,
                autocomplete,
                false);
    }
}
