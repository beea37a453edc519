package org.communique.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("For any text")
class TextPropertiesTest {

    @Test
    @DisplayName("a found quotation's span holds the quoted words")
    void spanHoldsQuotation() {
        Some.tries(some -> {
            String source = some.text();
            int from = some.number();
            int length = some.number();
            String text = Markdown.normalise(source);
            int start = Math.floorMod(from, text.length() + 1);
            int end = start + Math.floorMod(length, text.length() - start + 1);
            var quote = new Quote(text.substring(start, end), text.substring(0, start), text.substring(end));
            if (QuoteAnchor.locate(text, quote) instanceof Match.Found found) {
                assertEquals(quote.exact(), found.span().in(text));
            }
            AnchoredText.of(text)
                    .nearest(quote, from)
                    .ifPresent(
                            anchor -> assertEquals(anchor.exact(), anchor.span().in(text)));
        });
    }

    @Test
    @DisplayName("words quoted from it with their surroundings are found again")
    void quotedWordsAreFound() {
        Some.tries(some -> {
            String source = some.text();
            int which = some.number();
            String text = Markdown.normalise(source);
            List<String> words = Arrays.stream(text.split(" "))
                    .filter(word -> !word.isEmpty())
                    .toList();
            if (words.isEmpty()) {
                return;
            }
            int index = Math.floorMod(which, words.size());
            var quote = new Quote(
                    words.get(index),
                    String.join(" ", words.subList(0, index)) + " ",
                    " " + String.join(" ", words.subList(index + 1, words.size())));
            assertNotEquals(new Match.Missing(), QuoteAnchor.locate(text, quote));
        });
    }

    @Test
    @DisplayName("normalising again changes nothing, nor does normalising plain text")
    void normalisingIsIdempotent() {
        Some.tries(some -> {
            String source = some.text();
            String once = Markdown.normalise(source);
            assertEquals(once, Markdown.normalise(once));
            String plain = Markdown.plainText(source);
            assertEquals(plain, Markdown.normalise(plain));
            assertEquals(plain.strip(), plain);
        });
    }

    @Test
    @DisplayName("its passages are its plain text, one space apart")
    void passagesAreThePlainText() {
        Some.tries(some -> {
            String source = some.text();
            assertEquals(Markdown.plainText(source), String.join(" ", Markdown.passages(source)));
            assertTrue(Markdown.passages(source).stream().noneMatch(String::isEmpty));
        });
    }

    @Test
    @DisplayName("the slug is a slug or empty")
    void slugIsSlug() {
        Some.tries(some -> {
            String title = some.text();
            int n = some.positiveNumber();
            String slug = Slugs.of(title);
            assertTrue(slug.isEmpty() || Slugs.isSlug(slug), slug);
            assertTrue(slug.isEmpty() || Slugs.isSlug(Slugs.numbered(slug, n)), slug);
        });
    }

    @Test
    @DisplayName("that can be stored the sort key has its own key and is no longer than 300")
    void sortKeyIsStable() {
        Some.tries(some -> {
            String title = some.storableText();
            String key = SortKey.of(title);
            assertEquals(key, SortKey.of(key));
            assertTrue(key.length() <= 300);
        });
    }

    @Test
    @DisplayName("one line is prose, and prose can be stored")
    void conditionsImplyEachOther() {
        Some.tries(some -> {
            String text = some.text();
            assertTrue(!Characters.oneLine(text) || Characters.prose(text));
            assertTrue(!Characters.prose(text) || Characters.storable(text));
        });
    }

    @Test
    @DisplayName("the canonical form of a language tag is its own")
    void canonicalTagIsStable() {
        Some.tries(some -> {
            String tag = some.languageTag();
            Languages.canonical(tag)
                    .ifPresent(canonical -> assertEquals(
                            canonical, Languages.canonical(canonical).orElseThrow()));
        });
    }
}
