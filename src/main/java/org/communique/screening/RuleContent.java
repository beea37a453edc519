package org.communique.screening;

import com.google.re2j.PatternSyntaxException;
import java.util.List;
import java.util.regex.Pattern;
import org.communique.address.EmailAddress;
import org.communique.http.ProblemException;
import org.communique.http.ViolationCode;
import org.communique.net.Network;

/**
 * What a rule says.
 *
 * @param value what it looks for, or the number that it allows; see {@link RuleKind}
 * @param result what becomes of comments that it finds
 * @param note or null
 */
public record RuleContent(RuleKind kind, String value, Result result, String note) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final Pattern DOMAIN = Pattern.compile("[a-z0-9-]{1,63}(\\.[a-z0-9-]{1,63})*");

    /** Characters of a value at most, which some grow to have in the form in which they are kept. */
    private static final int LONGEST = 200;

    /** How often a pattern may repeat something at most, and how large it may be then: both are memory and time. */
    private static final int MOST_REPEATED = 1_000;

    private static final int LARGEST = 5_000;

    /** What is found in all of these is found in nearly everything. */
    private static final List<String> HARMLESS = List.of(
            "Thank you for this article.",
            "Ich sehe das genauso",
            "¿Cuándo será la próxima reunión?",
            "Bu haberi okudum, teşekkürler!",
            "Good morning");

    private static final Pattern REPEATED = Pattern.compile("\\{(\\d{1,9})(?:,(\\d{0,9}))?\\}");

    /**
     * The same in the form in which it is kept, one for all spellings.
     *
     * @throws ProblemException {@code validation_failed} when the value is none of its kind
     */
    RuleContent normalised() {
        if (result == Result.PASS) {
            throw ProblemException.invalid(
                    "/result", ViolationCode.UNKNOWN_VALUE, "must be hold or spam: no rule lets a comment pass");
        }
        String kept = switch (kind) {
            case WORD -> word();
            case PATTERN -> pattern();
            case NETWORK -> network();
            case EMAIL_DOMAIN -> domain();
            case MAX_LINKS, POSTS_PER_CLIENT, POSTS_PER_ADDRESS -> number();
        };
        if (kept.codePointCount(0, kept.length()) > LONGEST) {
            throw ProblemException.invalid(
                    "/value", ViolationCode.TOO_LONG, "must have at most " + LONGEST + " characters when written out");
        }
        return new RuleContent(kind, kept, kind.isNumber() ? Result.HOLD : result, note);
    }

    private String word() {
        String folded = FoldedText.of(value).words();
        if (folded.isEmpty()) {
            throw wrong("must have a letter or a digit");
        }
        return folded;
    }

    private String pattern() {
        if (repeated() > MOST_REPEATED) {
            throw wrong("must not repeat anything more than " + MOST_REPEATED + " times");
        }
        try {
            com.google.re2j.Pattern pattern = RuleBook.pattern(value);
            if (pattern.programSize() > LARGEST) {
                throw wrong("must be simpler");
            }
            if (pattern.matcher("").find()
                    || HARMLESS.stream().allMatch(text -> pattern.matcher(text).find())) {
                throw wrong("must not be found in everything");
            }
            return value;
        } catch (PatternSyntaxException e) {
            throw wrong("must be a regular expression in the syntax of RE2");
        }
    }

    private String network() {
        try {
            return Network.parse(value.strip()).toString();
        } catch (IllegalArgumentException e) {
            throw wrong(e.getMessage());
        }
    }

    /** All counts multiplied, for each may stand within another. */
    private long repeated() {
        return REPEATED.matcher(value)
                .results()
                .map(count -> count.group(2) == null || count.group(2).isEmpty() ? count.group(1) : count.group(2))
                .mapToLong(Long::parseLong)
                .reduce(1, (product, count) -> Math.min(product * Math.max(count, 1), Integer.MAX_VALUE));
    }

    private String domain() {
        String domain = new EmailAddress("@" + value.strip()).domain();
        if (!DOMAIN.matcher(domain).matches()) {
            throw wrong("must be a domain");
        }
        return domain;
    }

    private String number() {
        if (!NUMBER.matcher(value).matches()) {
            throw wrong("must be a number of at most six digits");
        }
        return Integer.toString(Integer.parseInt(value));
    }

    private static ProblemException wrong(String message) {
        return ProblemException.invalid("/value", ViolationCode.INVALID_FORMAT, message);
    }
}
