package org.communique.api.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.communique.access.Requester;
import org.communique.api.keyoutcome.OutcomeView;
import org.communique.article.ArticleQueries;
import org.communique.article.ArticleRecord;
import org.communique.article.DraftRecord;
import org.communique.article.Drafts;
import org.communique.article.PreviewRecord;
import org.communique.article.Previews;
import org.communique.article.Publications;
import org.communique.comment.CommentDoors;
import org.communique.keyoutcome.KeyOutcomes;
import org.communique.keyoutcome.OutcomeLine;
import org.communique.keyoutcome.OutcomeQueries;
import org.communique.keyoutcome.StandingClock;
import org.communique.paging.PageRequest;
import org.communique.text.AnchoredText;
import org.communique.time.Clock;

/** Puts an article's page together, in three statements. */
@ApplicationScoped
class ArticlePages {

    @Inject
    ArticleQueries articles;

    @Inject
    OutcomeQueries outcomes;

    @Inject
    CommentDoors doors;

    @Inject
    Drafts drafts;

    @Inject
    Previews previews;

    @Inject
    Publications publications;

    @Inject
    StandingClock standings;

    @Inject
    Clock clock;

    /** The page as the clock has it, should nobody have come to the article yet; otherwise as {@link #get}. */
    ArticlePage current(String slugOrId, Requester requester) {
        ArticlePage page = whole(slugOrId, requester);
        if (page.draftDue()) {
            publications.catchUp(page.view().id());
        }
        if (page.outcomesOvertaken()) {
            standings.settle();
        }
        return page.draftDue() || page.outcomesOvertaken() ? whole(slugOrId, requester) : page;
    }

    /** Reads once more when the article was written meanwhile, so that evidence points into the very text beside it. */
    private ArticlePage whole(String slugOrId, Requester requester) {
        ArticlePage page;
        do {
            page = read(slugOrId, requester);
        } while (!page.ofOneVersion());
        return page;
    }

    @Transactional
    ArticlePage read(String slugOrId, Requester requester) {
        ArticleRecord article = articles.get(slugOrId, requester);
        List<OutcomeLine> shown = outcomes(article.id(), requester);
        return new ArticlePage(
                view(article, shown),
                article.plainText(),
                article.draftDue(),
                shown.stream().anyMatch(OutcomeLine::overtaken),
                shown.stream().allMatch(outcome -> outcome.articleVersion() == article.version()));
    }

    /**
     * The page of an article by slug, former slug or id.
     *
     * @throws org.communique.http.ProblemException {@code not_found} or {@code gone}
     */
    ArticleView get(String slugOrId, Requester requester) {
        return whole(slugOrId, requester).view();
    }

    private ArticleView view(ArticleRecord article, List<OutcomeLine> shown) {
        return ArticleView.of(article, shown.stream().map(OutcomeView::of).toList(), comments(article));
    }

    private List<OutcomeLine> outcomes(UUID article, Requester requester) {
        return outcomes.ofArticle(article, PageRequest.first(KeyOutcomes.MAX_PER_ARTICLE), requester)
                .items();
    }

    private CommentsState comments(ArticleRecord article) {
        return CommentsState.of(doors.state(article.id(), article.commentPolicy(), article.publication(), clock.now()));
    }

    /**
     * The next version of an article, with its outcomes as they would stand in its text.
     *
     * @throws org.communique.http.ProblemException {@code not_found} or {@code gone}
     */
    @Transactional
    DraftView draft(String slugOrId, Requester requester) {
        DraftRecord draft = drafts.get(slugOrId, requester);
        return DraftView.of(draft, outcomesIn(draft.text().plain(), draft.articleId(), requester));
    }

    /**
     * The page that a preview shows, without comments.
     *
     * @throws org.communique.http.ProblemException {@code not_found}
     */
    @Transactional
    ArticleView preview(String token) {
        PreviewRecord preview = previews.open(token);
        return ArticleView.of(preview, outcomesIn(preview.text().plain(), preview.articleId(), Requester.PUBLIC));
    }

    private List<OutcomeView> outcomesIn(String plainText, UUID article, Requester requester) {
        AnchoredText text = AnchoredText.of(plainText);
        return outcomes(article, requester).stream()
                .map(outcome -> OutcomeView.of(outcome.in(text)))
                .toList();
    }
}
