package org.communique.api.comment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.communique.article.Moderation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The words of forms")
class FormWordsTest {

    private static final Path RESOURCES = Path.of("src", "main", "resources");

    private static List<Path> bundles() {
        try (Stream<Path> files = Files.list(RESOURCES)) {
            return files.filter(file -> file.getFileName().toString().matches("comment-form(_\\w+)?\\.properties"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties words(Path bundle) {
        Properties words = new Properties();
        try (var text = Files.newBufferedReader(bundle)) {
            words.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    @Test
    @DisplayName("are the same keys in every language, none of them empty")
    void sameKeys() {
        var keys = words(RESOURCES.resolve("comment-form.properties")).stringPropertyNames();
        assertTrue(bundles().size() > 2);
        for (Path bundle : bundles()) {
            Properties words = words(bundle);
            assertEquals(keys, words.stringPropertyNames(), bundle::toString);
            words.forEach((key, word) -> assertFalse(((String) word).isBlank(), () -> bundle + " " + key));
        }
    }

    @Test
    @DisplayName("are named by the language that they are in, and there for every policy and field")
    void complete() {
        for (Path bundle : bundles()) {
            String name = bundle.getFileName().toString();
            String language = name.contains("_") ? name.substring(name.indexOf('_') + 1, name.indexOf('.')) : "en";
            FormWords words = FormWords.in(language);
            assertEquals(language, words.language());
            for (Moderation moderation : Moderation.values()) {
                assertFalse(words.of("policy." + moderation.name().toLowerCase(Locale.ROOT))
                        .isEmpty());
            }
            words.fields(true).forEach(field -> assertFalse(field.label().isEmpty()));
        }
    }
}
