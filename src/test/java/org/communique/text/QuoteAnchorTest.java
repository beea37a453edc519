package org.communique.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A quotation")
class QuoteAnchorTest {

    private static final String TEXT = "They agreed to exchange prisoners, then to exchange views.";

    @ParameterizedTest
    @DisplayName("is told from its likes by what stands around it")
    @CsvSource(
            nullValues = "-",
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "agreed,-,-,5",
                "exchange,agreed to ,-,15",
                "exchange,agreed to,-,15",
                "exchange,-, views,43",
                "exchange,-,views,43",
                "exchange,then to,views,43",
                "They,-,-,0",
                "They, ,-,0",
                "views.,-, ,52",
                "'to  exchange\u00A0prisoners',-,-,12",
                " agreed ,-,-,5",
                "They,-, agreed,0",
                "views.,exchange ,-,52"
            })
    void isFound(String exact, String prefix, String suffix, int start) {
        var quote = new Quote(exact, prefix, suffix);
        var span = new Span(start, start + quote.exact().length());
        assertEquals(new Match.Found(span), QuoteAnchor.locate(TEXT, quote));
        assertEquals(quote.exact(), span.in(TEXT));
    }

    @ParameterizedTest
    @DisplayName("is missing where its words or its surroundings are not")
    @CsvSource(
            nullValues = "-",
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "treaty,-,-",
                "' ',-,-",
                "agreed,We,-",
                "agreed,-,to go",
                "exchange,' o',-",
                "They,x,-",
                "views.,-,x"
            })
    void isMissing(String exact, String prefix, String suffix) {
        assertEquals(new Match.Missing(), QuoteAnchor.locate(TEXT, new Quote(exact, prefix, suffix)));
    }

    @Test
    @DisplayName("is ambiguous in several places, overlapping ones too")
    void isAmbiguous() {
        assertEquals(new Match.Ambiguous(2), QuoteAnchor.locate(TEXT, new Quote("exchange", "to", null)));
        assertEquals(new Match.Ambiguous(3), QuoteAnchor.locate("aaaa", new Quote("aa", null, null)));
    }

    @Test
    @DisplayName("fits the edges of the text where its surroundings begin or end with a space")
    void fitsTheEdges() {
        assertEquals(new Match.Found(new Span(2, 3)), QuoteAnchor.locate("a b c", new Quote("b", "\n a", "c\n")));
        assertEquals(new Match.Missing(), QuoteAnchor.locate("xa b c", new Quote("b", " a", null)));
    }

    @Test
    @DisplayName("is measured in code points and never splits one")
    void isMeasuredInCodePoints() {
        var found = new Match.Found(new Span(2, 4));
        assertEquals(found, QuoteAnchor.locate("😀 é😀", new Quote("e\u0301😀", null, null)));
        assertEquals(new Match.Missing(), QuoteAnchor.locate("😀", new Quote("\uD83D", null, null)));
        assertEquals(new Match.Missing(), QuoteAnchor.locate("😀", new Quote("\uDE00", null, null)));
    }

    @Test
    @DisplayName("cannot have a span that ends before it starts")
    void hasNoBackwardSpan() {
        assertThrows(IllegalArgumentException.class, () -> new Span(2, 1));
        assertThrows(IllegalArgumentException.class, () -> new Span(-1, 1));
        assertThrows(IndexOutOfBoundsException.class, () -> new Span(0, 2).in("😀"));
    }
}
