package org.communique.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Stream;
import org.communique.http.ErrorCode;
import org.communique.http.ProblemException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A rule of moderators")
class RuleContentTest {

    private static RuleContent rule(RuleKind kind, String value) {
        return new RuleContent(kind, value, Result.SPAM, null).normalised();
    }

    private static void refused(RuleContent content) {
        ProblemException refusal = assertThrows(ProblemException.class, content::normalised);
        assertEquals(ErrorCode.VALIDATION_FAILED, refusal.code());
    }

    @ParameterizedTest
    @DisplayName("is kept in one form for all spellings")
    @CsvSource({
        "WORD, ' Free  MÓNEY!', free money",
        "NETWORK, ' 192.0.2.0/24', 192.0.2.0/24",
        "NETWORK, ::ffff:192.0.2.1, 192.0.2.1/32",
        "NETWORK, 2001:DB8:0::/64, 2001:db8::/64",
        "EMAIL_DOMAIN, ' @EXÄMPLE.com', xn--exmple-cua.com",
        "EMAIL_DOMAIN, xn--exmple-cua.com, xn--exmple-cua.com",
        "EMAIL_DOMAIN, x.example., x.example",
        "MAX_LINKS, 007, 7",
        "POSTS_PER_CLIENT, 0, 0"
    })
    void isKept(RuleKind kind, String value, String kept) {
        assertEquals(kept, rule(kind, value).value());
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of(RuleKind.WORD, "?!"),
                Arguments.of(RuleKind.WORD, "\u200B"),
                Arguments.of(RuleKind.WORD, "ﷺ".repeat(200)),
                Arguments.of(RuleKind.NETWORK, "192.0.2.77/24"),
                Arguments.of(RuleKind.PATTERN, "("),
                Arguments.of(RuleKind.PATTERN, "a**"),
                Arguments.of(RuleKind.PATTERN, "(?=a)"),
                Arguments.of(RuleKind.PATTERN, "(a)\\1"),
                Arguments.of(RuleKind.PATTERN, ".*"),
                Arguments.of(RuleKind.PATTERN, "x*"),
                Arguments.of(RuleKind.PATTERN, "^"),
                Arguments.of(RuleKind.PATTERN, "a|"),
                Arguments.of(RuleKind.PATTERN, "."),
                Arguments.of(RuleKind.PATTERN, ".+"),
                Arguments.of(RuleKind.PATTERN, "\\b"),
                Arguments.of(RuleKind.PATTERN, "\\w"),
                Arguments.of(RuleKind.PATTERN, "\\S"),
                Arguments.of(RuleKind.PATTERN, "[^x]"),
                Arguments.of(RuleKind.PATTERN, "(?:|a)"),
                Arguments.of(RuleKind.PATTERN, "[a-z ]{3}"),
                Arguments.of(RuleKind.PATTERN, "(((a{1000}){1000}){1000})"),
                Arguments.of(RuleKind.PATTERN, "(?:a{33}){33}"),
                Arguments.of(RuleKind.PATTERN, "((a{2,}){1000,}){2}"),
                Arguments.of(RuleKind.PATTERN, "(abcdefghij){1000}"),
                Arguments.of(RuleKind.NETWORK, "1.2.3"),
                Arguments.of(RuleKind.NETWORK, "1.2.3.4/33"),
                Arguments.of(RuleKind.NETWORK, "2001:db8::/129"),
                Arguments.of(RuleKind.NETWORK, "host.example"),
                Arguments.of(RuleKind.NETWORK, "::ffff:0:0/80"),
                Arguments.of(RuleKind.EMAIL_DOMAIN, "x..example"),
                Arguments.of(RuleKind.EMAIL_DOMAIN, "*.example"),
                Arguments.of(RuleKind.EMAIL_DOMAIN, "a b.example"),
                Arguments.of(RuleKind.EMAIL_DOMAIN, "漢.".repeat(60) + "example"),
                Arguments.of(RuleKind.MAX_LINKS, "-1"),
                Arguments.of(RuleKind.MAX_LINKS, "1.5"),
                Arguments.of(RuleKind.MAX_LINKS, "1000000"),
                Arguments.of(RuleKind.POSTS_PER_ADDRESS, "٣"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    @DisplayName("is refused when its value is none of its kind, or costs too much to ask")
    void isRefused(RuleKind kind, String value) {
        refused(new RuleContent(kind, value, Result.HOLD, null));
    }

    @ParameterizedTest
    @DisplayName("may look for anything that ordinary sentences do not have")
    @ValueSource(strings = {"https?://", "\\d", "[а-я]", "^buy", "!{2,}", "cas[i1]no", "\\bx\\b"})
    void findsSome(String pattern) {
        assertEquals(pattern, rule(RuleKind.PATTERN, pattern).value());
    }

    @Test
    @DisplayName("holds when it is a number, and lets nothing pass")
    void results() {
        assertEquals(Result.HOLD, rule(RuleKind.MAX_LINKS, "1").result());
        assertEquals(Result.SPAM, rule(RuleKind.WORD, "x").result());
        refused(new RuleContent(RuleKind.WORD, "x", Result.PASS, null));
    }
}
