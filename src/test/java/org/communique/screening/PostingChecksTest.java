package org.communique.screening;

import static org.communique.screening.Candidates.after;
import static org.communique.screening.Candidates.rule;
import static org.communique.screening.Candidates.under;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.communique.screening.PostingChecks.Links;
import org.communique.screening.PostingChecks.RepeatedText;
import org.communique.screening.PostingChecks.SimilarText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is posted")
class PostingChecksTest {

    private static final String PARAGRAPH = "The two sides agreed to exchange notes on the grain corridor and said that"
            + " experts will meet again in June to settle who inspects the ships, how often, and who pays for it.";

    private static Result of(Check check, Circumstances circumstances) {
        return check.examine(Candidates.saying("Thank you"), circumstances).result();
    }

    @Test
    @DisplayName("may be as much as the setting says, or a rule in its place")
    void rates() {
        assertEquals(Result.PASS, of(RateCheck.OF_CLIENT, after(new Past(4, 9, false, false))));
        assertEquals(Result.HOLD, of(RateCheck.OF_CLIENT, after(new Past(5, 0, false, false))));
        assertEquals(Result.PASS, of(RateCheck.OF_ADDRESS, after(new Past(9, 4, false, false))));
        assertEquals(Result.HOLD, of(RateCheck.OF_ADDRESS, after(new Past(0, 5, false, false))));
        var stricter = rule(RuleKind.POSTS_PER_CLIENT, "1");
        assertEquals(Result.HOLD, of(RateCheck.OF_CLIENT, after(new Past(1, 0, false, false), stricter)));
        assertEquals(Result.PASS, of(RateCheck.OF_ADDRESS, after(new Past(0, 1, false, false), stricter)));
    }

    @Test
    @DisplayName("was not said before")
    void repeated() {
        assertEquals(Result.HOLD, of(new RepeatedText(), after(new Past(0, 0, true, false))));
        assertEquals(Result.PASS, of(new RepeatedText(), after(new Past(0, 0, false, true))));
        assertEquals(Result.HOLD, of(new SimilarText(), after(new Past(0, 0, false, true))));
        assertEquals(Result.PASS, of(new SimilarText(), after(new Past(0, 0, true, false))));
    }

    @Test
    @DisplayName("has few links, however they are written")
    void links() {
        String four = "https://a.example [b](https://b.example) <https://c.example> [d]\n\n[d]: https://d.example";
        var check = new Links();
        assertEquals(
                Result.HOLD, check.examine(Candidates.saying(four), under()).result());
        assertEquals(
                Result.PASS,
                check.examine(Candidates.saying(four.replace("https://a.example ", "")), under())
                        .result());
        var none = under(rule(RuleKind.MAX_LINKS, "0"));
        assertEquals(
                Result.HOLD,
                check.examine(Candidates.saying("[b](https://b.example)"), none).result());
        assertEquals(
                Result.PASS, check.examine(Candidates.saying("No link"), none).result());
    }

    @Test
    @DisplayName("is recognised by its words, whatever their case, marks and punctuation")
    void digest() {
        assertArrayEquals(
                TextPrint.of("I agree, totally!").digest(),
                TextPrint.of("*i AGRÉE* — to\u200Btally").digest());
        assertNull(TextPrint.of("I agree").signature());
    }

    private static int distance(String one, String other) {
        return Long.bitCount(TextPrint.of(one).signature() ^ TextPrint.of(other).signature());
    }

    @Test
    @DisplayName("is like a paragraph with one word of it changed, and unlike another on the same matter")
    void similar() {
        assertEquals(0, distance(PARAGRAPH, PARAGRAPH.toUpperCase(java.util.Locale.ROOT)));
        assertTrue(distance(PARAGRAPH + " " + PARAGRAPH, PARAGRAPH + " " + PARAGRAPH + " indeed") <= 6);
        for (String other : List.of(
                "The two sides have met four times now, and each time they agreed to exchange notes that nobody ever"
                        + " saw; I doubt that experts who meet in June will settle anything at all.",
                "Who inspects the ships matters less than who insures them, as everyone who has worked in a port on"
                        + " that coast will tell you without being asked twice about it.")) {
            assertTrue(distance(PARAGRAPH, other) > 6, other);
        }
    }
}
