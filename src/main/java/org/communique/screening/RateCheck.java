package org.communique.screening;

import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

/**
 * A check of how much comes from somewhere: more than one person writes is held.
 *
 * @param most the setting that a rule of the kind goes before
 * @param counted what came before
 * @param of how comments came, in words
 */
record RateCheck(
        String name, RuleKind kind, ToIntFunction<ScreeningSettings> most, ToLongFunction<Past> counted, String of)
        implements Check {

    /** From one client. */
    static final RateCheck OF_CLIENT = new RateCheck(
            "rate_client",
            RuleKind.POSTS_PER_CLIENT,
            ScreeningSettings::postsPerClient,
            Past::ofClient,
            "from the same network");

    /** Under one email address. */
    static final RateCheck OF_ADDRESS = new RateCheck(
            "rate_address",
            RuleKind.POSTS_PER_ADDRESS,
            ScreeningSettings::postsPerAddress,
            Past::ofAddress,
            "under the same email address");

    /** From how many on a comment is held. */
    int bound(RuleBook rules, ScreeningSettings settings) {
        return rules.number(kind, most.applyAsInt(settings));
    }

    @Override
    public Finding examine(Candidate comment, Circumstances circumstances) {
        return counted.applyAsLong(circumstances.past()) >= bound(circumstances.rules(), circumstances.settings())
                ? Finding.hold(name, "Many comments came " + of + " in the last minutes.")
                : Finding.pass(name, "Few comments came " + of + " in the last minutes.");
    }
}
