package org.communique.screening;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.communique.screening.Candidates.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Rules find")
class RuleCheckTest {

    @ParameterizedTest
    @DisplayName("clients by network, of either version and however written")
    @CsvSource({
        "192.0.2.0/24, 192.0.2.255, HOLD",
        "192.0.2.0/24, 192.0.3.0, PASS",
        "192.0.2.7, ::ffff:192.0.2.7, HOLD",
        "2001:db8::/32, 2001:db8:ffff::1, HOLD",
        "2001:db8::/32, 2001:db9::1, PASS",
        "2001:db8::1, 2001:DB8:0:0::1, HOLD",
        "::/0, 192.0.2.7, PASS",
        "0.0.0.0/0, 2001:db8::1, PASS",
        "192.0.2.128/25, 192.0.2.127, PASS"
    })
    void networks(String network, String client, Result result) {
        var circumstances = Candidates.under(rule(RuleKind.NETWORK, network));
        var comment = Candidates.from(null, client);
        assertEquals(result, RuleCheck.NETWORKS.examine(comment, circumstances).result());
    }

    @ParameterizedTest
    @DisplayName("email addresses by domain, those below it included, in Unicode or in ASCII")
    @CsvSource({
        "bad.example, a@bad.example, HOLD",
        "bad.example, a@BAD.Example, HOLD",
        "bad.example, a@bad.example., HOLD",
        "bad.example, a@deep.below.bad.example, HOLD",
        "bad.example, a@notbad.example, PASS",
        "bad.example, bad.example@good.example, PASS",
        "exämple.com, a@xn--exmple-cua.com, HOLD",
        "xn--exmple-cua.com, a@EXÄMPLE.com, HOLD",
        "exämple.com, a@example.com, PASS",
        "paypal.com, a@раураl.com, PASS",
        "раураl.com, a@xn--l-7sba6dbr.com, HOLD"
    })
    void domains(String domain, String email, Result result) {
        var circumstances = Candidates.under(rule(RuleKind.EMAIL_DOMAIN, domain));
        var comment = Candidates.from(email, null);
        assertEquals(result, RuleCheck.DOMAINS.examine(comment, circumstances).result());
    }

    @Test
    @DisplayName("nothing of what is not held any more")
    void erased() {
        var circumstances =
                Candidates.under(rule(RuleKind.EMAIL_DOMAIN, "example"), rule(RuleKind.NETWORK, "0.0.0.0/0"));
        var comment = Candidates.from(null, null);
        assertEquals(
                Result.PASS, RuleCheck.DOMAINS.examine(comment, circumstances).result());
        assertEquals(
                Result.PASS, RuleCheck.NETWORKS.examine(comment, circumstances).result());
    }

    @Test
    @DisplayName("words in the name, the link and the text, and the worst of several decides")
    void words() {
        var check = RuleCheck.WORDS;
        var circumstances = Candidates.under(
                rule(RuleKind.WORD, "deniz"), new RuleBook.Rule(RuleKind.PATTERN, "b[uo]y", Result.SPAM));
        assertEquals(
                Result.PASS, check.examine(Candidates.by("Ayşe"), circumstances).result());
        assertEquals(
                Result.HOLD,
                check.examine(Candidates.by("DENIZ"), circumstances).result());
        assertEquals(
                Result.SPAM,
                check.examine(Candidates.saying("So BUY"), circumstances).result());
    }

    @ParameterizedTest
    @Timeout(value = 20, unit = SECONDS)
    @DisplayName("patterns in time linear in the text")
    @ValueSource(strings = {"(a+)+$", "(a|aa)+$", "([a-z]+)*x!", "(.*a){20}b", "(x+x+)+y"})
    void patterns(String pattern) {
        var circumstances = Candidates.under(rule(RuleKind.PATTERN, pattern));
        var comment = Candidates.saying("a".repeat(4_990) + "xxxx?");
        assertEquals(
                Result.PASS, RuleCheck.WORDS.examine(comment, circumstances).result());
    }
}
