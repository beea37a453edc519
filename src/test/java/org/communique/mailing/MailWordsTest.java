package org.communique.mailing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailWordsTest {

    private static final Pattern PLACE = Pattern.compile("%\\d\\$s");

    @ParameterizedTest
    @CsvSource({"comment-mail,de", "comment-mail,fr", "comment-form,de", "comment-form,fr"})
    @DisplayName("Each language has the words that English has, with the same places for values")
    void complete(String bundle, String language) {
        assertEquals(places(bundle, Locale.ENGLISH), places(bundle, Locale.forLanguageTag(language)));
    }

    private static Map<String, String> places(String bundle, Locale language) {
        ResourceBundle words =
                ResourceBundle.getBundle(bundle, language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        Map<String, String> places = new TreeMap<>();
        for (String key : words.keySet()) {
            assertEquals(language.getLanguage(), words.getString("language"));
            places.put(
                    key,
                    PLACE.matcher(words.getString(key))
                            .results()
                            .map(MatchResult::group)
                            .sorted()
                            .distinct()
                            .toList()
                            .toString());
        }
        return places;
    }
}
