package org.communique.screening;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.google.re2j.Pattern;
import java.net.InetAddress;
import java.util.List;
import java.util.function.Predicate;
import org.communique.address.EmailAddress;
import org.communique.net.Network;

/** The rules of moderators, ready to be asked. */
final class RuleBook {

    /** Made once for each value, for all rules are asked for each comment. */
    private static final LoadingCache<String, BlockedWord> WORDS =
            Caffeine.newBuilder().maximumSize(ModerationRules.MOST).build(BlockedWord::of);

    private static final LoadingCache<String, Pattern> PATTERNS =
            Caffeine.newBuilder().maximumSize(ModerationRules.MOST).build(RuleBook::pattern);

    private final List<Rule> rules;

    /** One rule as it is kept. */
    record Rule(RuleKind kind, String value, Result result) {}

    RuleBook(List<Rule> rules) {
        this.rules = rules;
    }

    /** What words and patterns say of a text, the worst. */
    Result ofText(String text) {
        FoldedText meant = FoldedText.of(text);
        WrittenWords written = WrittenWords.of(text);
        return worst(rule -> switch (rule.kind) {
            case WORD -> WORDS.get(rule.value).isIn(meant, written);
            case PATTERN -> PATTERNS.get(rule.value).matcher(text).find();
            default -> false;
        });
    }

    /** What networks say of a client, the worst. */
    Result ofClient(InetAddress client) {
        return worst(rule -> rule.kind == RuleKind.NETWORK
                && client != null
                && Network.parse(rule.value).contains(client));
    }

    /** What domains say of an email address, the worst. */
    Result ofEmail(EmailAddress email) {
        return worst(rule -> rule.kind == RuleKind.EMAIL_DOMAIN
                && email != null
                && ('.' + email.domain()).endsWith('.' + rule.value));
    }

    /** The number that a rule gives. */
    int number(RuleKind kind, int otherwise) {
        return rules.stream()
                .filter(rule -> rule.kind == kind)
                .mapToInt(rule -> Integer.parseInt(rule.value))
                .findFirst()
                .orElse(otherwise);
    }

    private Result worst(Predicate<Rule> matches) {
        return rules.stream()
                .filter(matches)
                .map(Rule::result)
                .max(Result::compareTo)
                .orElse(Result.PASS);
    }

    /** @throws com.google.re2j.PatternSyntaxException for what is none */
    static Pattern pattern(String text) {
        return Pattern.compile(text, Pattern.CASE_INSENSITIVE);
    }
}
