package org.communique.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("In an edited text a quotation")
class AnchoredTextTest {

    private static Optional<Anchor> nearest(String text, Quote quote, int former) {
        return AnchoredText.of(text).nearest(quote, former);
    }

    private static void standsAt(int start, String text, Quote quote, int former) {
        Anchor anchor = nearest(text, quote, former).orElseThrow();
        assertEquals(start, anchor.span().start());
        assertEquals(anchor.exact(), anchor.span().in(text));
    }

    @Test
    @DisplayName("is sought nearest to its former place, first among those with its surroundings")
    void isNearest() {
        String text = "😀a b a c a";
        standsAt(5, text, new Quote("a", null, null), 6);
        standsAt(1, text, new Quote("a", null, null), 3);
        standsAt(1, text, new Quote("a", null, "b"), 9);
        standsAt(9, text, new Quote("a", "gone", null), 99);
        standsAt(1, text, new Quote("a", null, null), Integer.MIN_VALUE);
        assertEquals(Optional.empty(), nearest(text, new Quote("d", null, null), 0));
        assertEquals(Optional.empty(), nearest(text, new Quote(" ", null, null), 0));
        assertEquals(Optional.empty(), nearest("", new Quote("d", null, null), 7));
    }

    @ParameterizedTest
    @DisplayName("is found in other typography, and is what stands there now")
    @CsvSource(delimiter = '|', textBlock = """
                    They said "yes" | “yes” or «yes». They said „yes“. | They said „yes“
                    didn't | They didn’t. | didn’t
                    a - b | 😀 a — b | a — b
                    5-6 | 5–6 | 5–6
                    wait... what | “…” wait… what | wait… what
                    wait… what | ... wait... what | wait... what
                    צה"ל | אל צה״ל | צה״ל
                    - | a–b | –
                    """)
    void isFoundInOtherTypography(String quote, String text, String now) {
        assertEquals(
                now,
                nearest(text, new Quote(quote, null, null), 0).orElseThrow().exact());
    }

    @Test
    @DisplayName("is found word for word before it is in other typography, however far away")
    void prefersTheWords() {
        standsAt(12, "“a” and “b” \"a\"", new Quote("\"a\"", null, "and"), 0);
        standsAt(8, "\"a\" and “a” or", new Quote("„a“", null, "or"), 0);
    }

    @Test
    @DisplayName("never begins or ends within an ellipsis")
    void keepsEllipses() {
        assertEquals(Optional.empty(), nearest("wait…", new Quote("wait.", null, null), 0));
        assertEquals(Optional.empty(), nearest("wait…", new Quote(".", null, null), 0));
    }

    @Test
    @DisplayName("with edits is sought between its surroundings first, then where the edits are fewest, then nearest")
    void prefersSurroundings() {
        String text = "They agred to withdraw soon. We agred to withdaw soon. You agrred to withdraw soon.";
        String quote = "agreed to withdraw soon";
        standsAt(5, text, new Quote(quote, null, null), 0);
        standsAt(5, text, new Quote(quote, null, null), 32);
        standsAt(59, text, new Quote(quote, null, null), 59);
        standsAt(59, text, new Quote(quote, "You", null), 0);
        standsAt(5, text, new Quote(quote, null, ". We"), 59);
        standsAt(32, text, new Quote(quote, "We", "."), 0);
    }
}
