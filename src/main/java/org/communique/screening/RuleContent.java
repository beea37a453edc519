package org.communique.screening;

import com.google.re2j.PatternSyntaxException;
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

    /**
     * The same in the form in which it is kept, one for all spellings.
     *
     * @throws ProblemException {@code validation_failed} when the value is none of its kind
     */
    RuleContent normalised() {
        return new RuleContent(
                kind,
                switch (kind) {
                    case WORD -> word();
                    case PATTERN -> pattern();
                    case NETWORK -> network();
                    case EMAIL_DOMAIN -> domain();
                    case MAX_LINKS, POSTS_PER_CLIENT, POSTS_PER_ADDRESS -> number();
                },
                kind.isNumber() ? Result.HOLD : result,
                note);
    }

    private String word() {
        String folded = FoldedText.of(value).words();
        if (folded.isEmpty()) {
            throw wrong("must have a letter or a digit");
        }
        return folded;
    }

    private String pattern() {
        try {
            if (RuleBook.pattern(value).matcher("").find()) {
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
