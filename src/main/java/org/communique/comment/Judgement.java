package org.communique.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.address.Addresses;
import org.communique.article.ArticleAnchor;
import org.communique.article.Author;
import org.communique.screening.Candidate;
import org.communique.screening.Finding;
import org.communique.screening.FormUse;
import org.communique.screening.Result;
import org.communique.screening.Screening;
import org.communique.screening.ScreeningSettings;

/** Judges comments: by the checks, and by the policy of the article when those have nothing against them. */
@ApplicationScoped
class Judgement {

    @Inject
    Screening screening;

    @Inject
    ModerationPolicy policy;

    @Inject
    Addresses addresses;

    @Inject
    ScreeningSettings settings;

    /** What is to become of a comment that has just come. */
    Verdict of(Comment comment, ArticleAnchor article, FormUse form) {
        return judge(comment, article, form, List.of());
    }

    /** What is to become of a comment that was judged before, when it came. */
    Verdict again(Comment comment, ArticleAnchor article) {
        return judge(comment, article, null, Decision.lastFindings(comment.id));
    }

    private Verdict judge(Comment comment, ArticleAnchor article, FormUse form, List<Finding> earlier) {
        List<Finding> findings = screening.examine(new Candidate(
                comment.id,
                comment.authorName,
                comment.authorUrl,
                addresses.open(comment.emailSealed).orElse(null),
                comment.body,
                comment.print(),
                comment.clientAddress,
                form,
                earlier,
                staff(article),
                comment.createdAt));
        return Finding.decisive(findings)
                .map(found -> new Verdict(
                        found.result() == Result.SPAM ? CommentStatus.SPAM : CommentStatus.PENDING,
                        found.rule(),
                        found.reason(),
                        findings))
                .orElseGet(() -> policy.judge(comment, article.commentPolicy().moderation(), findings));
    }

    private Set<String> staff(ArticleAnchor article) {
        return Stream.concat(
                        settings.reservedNames().stream(),
                        article.authors().stream().map(Author::name))
                .collect(Collectors.toSet());
    }
}
