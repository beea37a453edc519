package org.communique.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("For any article and any edit")
class EditedArticlePropertiesTest {

    private static final int MANY = 300;

    @Test
    @DisplayName("whatever is quoted of its text stands where it says")
    void everyQuoteStands() {
        Some.tries(some -> {
            var article = new SomeArticle(some);
            List<String> words = article.words(1 + some.below(40));
            String text = Markdown.plainText(article.markdown(words));
            assertEquals(String.join(" ", words), text);
            int length = text.codePointCount(0, text.length());
            int from = some.below(length);
            var cut = new Span(from, from + 1 + some.below(length - from));
            var quote = new Quote(cut.in(text), null, null);
            if (!quote.exact().isEmpty()) {
                Anchor anchor =
                        AnchoredText.of(text).nearest(quote, some.number()).orElseThrow();
                assertEquals(quote.exact(), anchor.exact());
                assertEquals(quote.exact(), anchor.span().in(text));
                assertTrue(
                        QuoteAnchor.locate(text, quote) instanceof Match.Found found
                                ? found.span().equals(anchor.span())
                                : text.indexOf(quote.exact()) != text.lastIndexOf(quote.exact()));
            }
        });
    }

    @Test
    @DisplayName("a quotation stays when the text around it and its markup change")
    void staysInOtherSurroundings() {
        Some.tries(some -> {
            var article = new SomeArticle(some);
            List<String> quoted = article.words(1 + some.below(12));
            List<String> words = around(article, quoted, some);
            String text = Markdown.plainText(article.markdown(words));
            String quote = String.join(" ", quoted);
            Anchor anchor = anchor(text, quote, some).orElseThrow();
            assertEquals(quote, anchor.exact());
            assertEquals(quote, anchor.span().in(text));
        });
    }

    @Test
    @DisplayName("a quotation with a slip in every tenth letter at most is found as it stands there now")
    void slipsAreFound() {
        var tried = new AtomicInteger();
        Some.tries(some -> {
            var article = new SomeArticle(some);
            List<String> quoted = article.words(3 + some.below(10));
            List<String> now = new ArrayList<>(quoted);
            int slips = slip(now, length(quoted) / 10, some);
            String text = Markdown.plainText(article.markdown(around(article, now, some)));
            String quote = String.join(" ", quoted);
            if (slips == 0 || text.contains(quote)) {
                return;
            }
            tried.incrementAndGet();
            Anchor anchor = anchor(text, quote, some).orElseThrow(() -> new AssertionError(quote + " in " + text));
            assertEquals(String.join(" ", now), anchor.exact());
            assertEquals(anchor.exact(), anchor.span().in(text));
        });
        assertTrue(tried.get() > MANY, tried + " were tried");
    }

    @Test
    @DisplayName("a quotation is lost with a word more, less or replaced, whatever else was mended")
    void otherWordsAreLost() {
        var tried = new AtomicInteger();
        Some.tries(some -> {
            var article = new SomeArticle(some);
            List<String> quoted = article.words(3 + some.below(10));
            List<String> now = new ArrayList<>(quoted);
            slip(now, some.below(2), some);
            int at = 1 + some.below(now.size() - 2);
            switch (some.below(4)) {
                case 0 -> now.add(at, some.oneOf(List.of("not", "no", "לא", "не", "7")));
                case 1 -> now.remove(at);
                case 2 -> now.set(at, "501");
                default -> now.set(at, "refused");
            }
            String text = Markdown.plainText(article.markdown(now));
            String quote = String.join(" ", quoted);
            if (!text.contains(quote) && !quoted.get(at).equals("–")) {
                tried.incrementAndGet();
                assertEquals(Optional.empty(), anchor(text, quote, some));
            }
        });
        assertTrue(tried.get() > MANY, tried + " were tried");
    }

    private static Optional<Anchor> anchor(String text, String quote, Some some) {
        return AnchoredText.of(text).nearest(new Quote(quote, null, null), some.below(500));
    }

    private static int length(List<String> words) {
        return String.join(" ", words).codePointCount(0, String.join(" ", words).length());
    }

    private static List<String> around(SomeArticle article, List<String> quoted, Some some) {
        List<String> words = article.words(some.below(30));
        words.addAll(some.below(words.size() + 1), quoted);
        return words;
    }

    /** Makes so many slips at most, one in a word; never at its ends. */
    private static int slip(List<String> words, int most, Some some) {
        int slips = 0;
        for (int i = 0; i < words.size() && slips < most; i++) {
            if (SomeArticle.PLAIN.contains(words.get(i)) && some.below(2) == 0) {
                words.set(i, slipped(words.get(i), some));
                slips++;
            }
        }
        return slips;
    }

    private static String slipped(String word, Some some) {
        int at = 1 + some.below(word.length() - 3);
        char here = word.charAt(at);
        char next = word.charAt(at + 1);
        return switch (some.below(3)) {
            case 0 -> word.substring(0, at) + here + word.substring(at);
            case 1 -> word.length() > 5 ? word.substring(0, at) + word.substring(at + 1) : word;
            default -> word.substring(0, at) + next + here + word.substring(at + 2);
        };
    }
}
