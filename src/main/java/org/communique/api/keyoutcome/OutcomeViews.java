package org.communique.api.keyoutcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.communique.access.Requester;
import org.communique.article.ArticleQueries;
import org.communique.keyoutcome.OutcomeLine;
import org.communique.keyoutcome.OutcomeQueries;
import org.communique.keyoutcome.UpdateQueries;

/** Puts key outcomes together with what is told of them. */
@ApplicationScoped
@Transactional
class OutcomeViews {

    @Inject
    OutcomeQueries outcomes;

    @Inject
    UpdateQueries updates;

    @Inject
    ArticleQueries articles;

    /**
     * A key outcome with all that is told of it.
     *
     * @param asOf the day at whose end it is looked at, null for today
     * @throws org.communique.http.ProblemException {@code not_found} or {@code gone} when its article is not to be seen
     */
    OutcomeView whole(UUID id, LocalDate asOf, Requester requester) {
        OutcomeLine outcome = outcomes.get(id, asOf, requester);
        articles.anchor(outcome.articleId().toString(), requester);
        return told(List.of(outcome), asOf, requester).get(0);
    }

    /**
     * The id of an outcome that somebody may see.
     *
     * @throws org.communique.http.ProblemException {@code not_found} or {@code gone}
     */
    UUID visible(UUID id, Requester requester) {
        OutcomeLine outcome = outcomes.get(id, null, requester);
        articles.anchor(outcome.articleId().toString(), requester);
        return outcome.id();
    }

    /** Outcomes with their histories up to a day, null for all. */
    List<OutcomeView> told(List<OutcomeLine> lines, LocalDate asOf, Requester requester) {
        var histories = updates.histories(lines.stream().map(OutcomeLine::id).toList(), asOf, requester);
        return lines.stream()
                .map(line -> OutcomeView.of(line)
                        .with(histories.getOrDefault(line.id(), List.of()).stream()
                                .map(UpdateView::of)
                                .toList()))
                .toList();
    }
}
