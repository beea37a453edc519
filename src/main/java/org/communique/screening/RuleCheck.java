package org.communique.screening;

import java.util.function.BiFunction;

/**
 * A check that goes by the rules of moderators.
 *
 * @param asked what the rules say of a comment, the worst
 * @param matched the reason when they say something
 * @param passed the reason when they do not
 */
record RuleCheck(String name, BiFunction<RuleBook, Candidate, Result> asked, String matched, String passed)
        implements Check {

    /** Words, phrases and patterns in the name, the address of the author's page or the text. */
    static final Check WORDS = new RuleCheck(
            "blocked_words",
            RuleCheck::ofText,
            "The comment has words that a moderator is to look at.",
            "The comment has no blocked words.");

    /** Networks. */
    static final Check NETWORKS = new RuleCheck(
            "blocked_networks",
            (rules, comment) -> rules.ofClient(comment.clientAddress()),
            "Comments from this network are looked at by a moderator.",
            "The network is not blocked.");

    /** Domains of email addresses. */
    static final Check DOMAINS = new RuleCheck(
            "blocked_domains",
            (rules, comment) -> rules.ofEmail(comment.email()),
            "Comments under email addresses of this domain are looked at by a moderator.",
            "The domain of the email address is not blocked.");

    private static Result ofText(RuleBook rules, Candidate comment) {
        String link = comment.authorUrl() == null ? "" : comment.authorUrl();
        return rules.ofText(String.join("\n", comment.authorName(), link, comment.body()));
    }

    @Override
    public Finding examine(Candidate comment, Circumstances circumstances) {
        Result worst = asked.apply(circumstances.rules(), comment);
        return worst == Result.PASS ? Finding.pass(name, passed) : new Finding(name, worst, matched);
    }
}
