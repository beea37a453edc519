package org.communique.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.communique.screening.FormChecks.Honeypot;
import org.communique.screening.FormChecks.Timing;
import org.communique.screening.FormUse.Ticket;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The form of a comment")
class FormChecksTest {

    @ParameterizedTest
    @DisplayName("was used in the time that people take")
    @CsvSource({
        "ABSENT, , PASS",
        "BAD, , HOLD",
        "GOOD, PT0S, HOLD",
        "GOOD, PT2.999S, HOLD",
        "GOOD, PT3S, PASS",
        "GOOD, PT24H, PASS",
        "GOOD, PT24H0.001S, HOLD",
        "GOOD, PT-5S, HOLD"
    })
    void timing(Ticket ticket, String age, Result result) {
        FormUse form = new FormUse(ticket, age == null ? null : Duration.parse(age), false);
        assertEquals(
                result,
                new Timing().examine(Candidates.using(form), Candidates.under()).result());
    }

    @Test
    @DisplayName("holds a comment without one where forms are required")
    void required() {
        var settings = new Candidates.Settings() {
            @Override
            public boolean formRequired() {
                return true;
            }
        };
        var usual = Candidates.under();
        var circumstances = new Circumstances(usual.past(), usual.rules(), settings);
        var comment = Candidates.using(new FormUse(Ticket.ABSENT, null, false));
        assertEquals(Result.HOLD, new Timing().examine(comment, circumstances).result());
    }

    @Test
    @DisplayName("is remembered when the comment is judged again")
    void remembered() {
        Finding trapped = Finding.spam(Honeypot.NAME, "A field was filled in.");
        Finding hasty = Finding.hold(Timing.NAME, "Too soon.");
        var again = Candidates.using(null, trapped, hasty);
        assertEquals(trapped, new Honeypot().examine(again, Candidates.under()));
        assertEquals(hasty, new Timing().examine(again, Candidates.under()));
        assertEquals(
                Result.PASS,
                new Honeypot()
                        .examine(Candidates.using(null), Candidates.under())
                        .result());
    }

    @ParameterizedTest
    @DisplayName("is taken for a program's when what people do not see is filled in")
    @CsvSource({"true, SPAM", "false, PASS"})
    void honeypot(boolean trapped, Result result) {
        var comment = Candidates.using(new FormUse(Ticket.ABSENT, null, trapped));
        assertEquals(result, new Honeypot().examine(comment, Candidates.under()).result());
    }
}
