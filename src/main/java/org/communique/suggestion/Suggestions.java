package org.communique.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.communique.access.Requester;
import org.communique.article.ArticleQueries;
import org.communique.article.EditableText;
import org.communique.http.ProblemException;
import org.communique.keyoutcome.EvidenceState;
import org.communique.keyoutcome.KeyOutcomes;
import org.communique.keyoutcome.OutcomeLine;
import org.communique.keyoutcome.OutcomeQueries;
import org.communique.keyoutcome.PartyNames;
import org.communique.paging.PageRequest;
import org.communique.text.Markdown;
import org.communique.text.Span;

/** Proposes outcomes that an article does not have yet. */
@ApplicationScoped
public class Suggestions {

    @Inject
    ArticleQueries articles;

    @Inject
    OutcomeQueries outcomes;

    @Inject
    PartyNames parties;

    @Inject
    RuleShelf shelf;

    /**
     * Reads the text of an article for who may add outcomes to it. Nothing is locked or written.
     *
     * @throws ProblemException {@code not_found} or {@code gone} when the requester may not see the article,
     *     {@code forbidden} when they may not change it
     */
    @Transactional
    public SuggestedOutcomes of(String slugOrId, Requester requester) {
        EditableText article = articles.editableText(slugOrId, requester);
        List<SuggestedOutcome> items = shelf.of(article.language())
                .map(rules -> new Reader(article.language(), rules, parties.knownTo(requester, article.id())))
                .map(reader -> reader.read(passages(article), quoted(article.id(), requester)))
                .orElse(null);
        return new SuggestedOutcomes(article.language(), items != null, items == null ? List.of() : items);
    }

    /** Evidence is anchored in the text as it was derived when it was saved, perhaps by another version of the program. */
    private static List<String> passages(EditableText article) {
        List<String> passages = Markdown.passages(article.body());
        return String.join(" ", passages).equals(article.plain()) ? passages : List.of(article.plain());
    }

    private List<Span> quoted(UUID article, Requester requester) {
        return outcomes.ofArticle(article, PageRequest.first(KeyOutcomes.MAX_PER_ARTICLE), requester).items().stream()
                .map(OutcomeLine::evidence)
                .filter(evidence -> evidence.state() != EvidenceState.LOST)
                .map(evidence -> new Span(evidence.start(), evidence.end()))
                .toList();
    }
}
