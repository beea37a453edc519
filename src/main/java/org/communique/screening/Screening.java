package org.communique.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.communique.screening.FormChecks.Honeypot;
import org.communique.screening.FormChecks.Timing;
import org.communique.screening.PostingChecks.Links;
import org.communique.screening.PostingChecks.RepeatedText;
import org.communique.screening.PostingChecks.SimilarText;
import org.communique.screening.TextChecks.LookAlikeName;
import org.communique.screening.TextChecks.OddUnicode;
import org.communique.screening.TextChecks.Shouting;

/** Runs all checks on a comment, in their order. */
@ApplicationScoped
public class Screening {

    private static final List<Check> CHECKS = List.of(
            new Honeypot(),
            new Timing(),
            RateCheck.OF_CLIENT,
            RateCheck.OF_ADDRESS,
            new Links(),
            RuleCheck.WORDS,
            RuleCheck.NETWORKS,
            RuleCheck.DOMAINS,
            new RepeatedText(),
            new SimilarText(),
            new OddUnicode(),
            new LookAlikeName(),
            new Shouting());

    @Inject
    PastComments past;

    @Inject
    ModerationRules rules;

    @Inject
    ScreeningSettings settings;

    @Inject
    OutsideCheck outside;

    /**
     * What all checks find.
     *
     * <p>An outside check is asked last, and only when nothing is known against the comment.
     */
    public List<Finding> examine(Candidate comment) {
        RuleBook book = rules.book();
        int most = Math.max(RateCheck.OF_CLIENT.bound(book, settings), RateCheck.OF_ADDRESS.bound(book, settings));
        Circumstances circumstances = new Circumstances(past.before(comment, most), book, settings);
        List<Finding> findings = new ArrayList<>();
        CHECKS.forEach(check -> findings.add(check.examine(comment, circumstances)));
        if (outside.isConfigured() && Finding.decisive(findings).isEmpty()) {
            findings.add(outside.examine(comment));
        }
        return List.copyOf(findings);
    }
}
