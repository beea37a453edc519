package org.communique.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A quotation that was edited")
class EditedQuotationTest {

    @ParameterizedTest
    @DisplayName("is still found after slips of the pen and in punctuation, and is what stands there now")
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
                    agred to meet | They agreed to meet again. | agreed to meet
                    agreed to meet | They agred to meet again. | agred to meet
                    exchnage notes | They exchange notes. | exchange notes
                    exchange ntoes | They exchange notes. | exchange notes
                    teh two sides | By the two sides. | the two sides
                    two sides wiht | By two sides with | two sides with
                    the accomodaton of their pilots | the accommodation of their pilots | the accommodation of their pilots
                    they agreed to meet | they agreed, to meet | they agreed, to meet
                    they agreed, to meet | Now they agreed to meet. | they agreed to meet
                    they agreed to "meet" | they agreed to meet. | they agreed to meet
                    "they agreed to meet | they agreed to meet | they agreed to meet
                    a cease-fire until May | a cease fire until May | a cease fire until May
                    🕊 500 men wihtdraw now 🕊 | 🕊 500 men withdraw now 🕊! | 🕊 500 men withdraw now 🕊
                    with 500 men, as agred in 2026 | with 500 men, as agreed in 2026. | with 500 men, as agreed in 2026
                    Стороны договрились | Стороны договорились. | Стороны договорились
                    الطرفان على تبدال المذكرات | اتفق الطرفان على تبادل المذكرات | الطرفان على تبادل المذكرات
                    they didnt't agree | they didn’t agree | they didn’t agree
                    """)
    void isFound(String quote, String text, String now) {
        Anchor anchor = nearest(quote, text).orElseThrow();
        assertEquals(now, anchor.exact());
        assertEquals(now, anchor.span().in(text));
    }

    @ParameterizedTest
    @DisplayName("is lost when a number, a negation, a word or more than a tenth of it is another")
    @CsvSource(delimiter = '|', textBlock = """
                    withdraw 500 men from the pass | withdraw 600 men from the pass
                    withdraw 500 men from the pass | withdraw 5000 men from the pass
                    withdraw 500 men from the pass | withdraw 5,00 men from the pass
                    withdraw about 3.5 tonnes of it | withdraw about 35 tonnes of it
                    withdraw about 35 tonnes of it | withdraw about 3.5 tonnes of it
                    withdraw about 35 tonnes of it | withdraw about -35 tonnes of it
                    500 men will withdraw in Jnauary | 1,500 men will withdraw in January
                    500 men will withdraw in Jnauary | -500 men will withdraw in January
                    they will withdarw about 500 | they will withdraw about 500,000
                    they will withdarw about 500 | they will withdraw about 500%
                    they will withdarw about $500 | they will withdraw about €500
                    the two sides agreed to meet | the two sides did not agree to meet
                    the two sides agreed to meet | the two sides agreed not to meet
                    the two sides agreed to meet | the two sides disagreed to meet
                    the sides are able to meet and talk | the sides are unable to meet and talk
                    the sides can meet and talk in May | the sides can't meet and talk in May
                    the sides say it is a legal claim | the sides say it is a illegal claim
                    one million people of both sides | one billion people of both sides
                    eighty people of both sides will | eight people of both sides will
                    sixty people of both sides will | sixth people of both sides will
                    talks with Iran will begin in May | talks with Iraq will begin in May
                    the two sides agreed to meet | the sides agreed to meet
                    will the two sides agree to meet? | will the two sides agree to meet
                    the two sides have agreed to meet | the two sides have refused to meet
                    the two Sides agreed to meet | the two sides agreed to meet
                    agred ot | agreed ot
                    agred to excange prisners | agreed to exchange prisoners
                    双方同意交换战俘并在六月再次会面 | 双方不同意交换战俘并在六月再次会面
                    쌍방은 유월에 다시 만나기로 합의하였다 | 쌍방은 유월에 다시 만나기로 합의못하였다
                    greed to exchnage notes | agreed to exchange notes
                    talks about notes 👩 and tihs | talks about notes 👨 and this
                    """)
    void isLost(String quote, String text) {
        assertEquals(Optional.empty(), nearest(quote, text));
    }

    private static Optional<Anchor> nearest(String quote, String text) {
        return AnchoredText.of(text).nearest(new Quote(quote, null, null), 0);
    }
}
