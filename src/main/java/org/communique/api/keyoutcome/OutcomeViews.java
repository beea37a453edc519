package org.communique.api.keyoutcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.communique.access.Requester;
import org.communique.article.ArticleQueries;
import org.communique.keyoutcome.HistoryEntry;
import org.communique.keyoutcome.OutcomeLine;
import org.communique.keyoutcome.OutcomeQueries;
import org.communique.keyoutcome.Relations;
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
    Relations relations;

    @Inject
    ArticleQueries articles;

    /**
     * A key outcome with all that is told of it.
     *
     * @param asOf the day at whose end it is looked at, null for today
     * @throws org.communique.http.ProblemException {@code not_found} or {@code gone} when its article is not to be seen
     */
    OutcomeView whole(UUID id, LocalDate asOf, Requester requester) {
        OutcomeLine outcome = seen(id, asOf, requester);
        List<RelationView> related =
                relations.of(id, asOf, requester).stream().map(RelationView::of).toList();
        return OutcomeView.of(outcome).with(history(updates.histories(List.of(id), asOf, requester), id), related);
    }

    /**
     * The id of an outcome that somebody may see.
     *
     * @throws org.communique.http.ProblemException {@code not_found} or {@code gone}
     */
    UUID visible(UUID id, Requester requester) {
        return seen(id, null, requester).id();
    }

    private OutcomeLine seen(UUID id, LocalDate asOf, Requester requester) {
        OutcomeLine outcome = outcomes.get(id, asOf, requester);
        articles.anchor(outcome.articleId().toString(), requester);
        return outcome;
    }

    /** Outcomes with their histories. */
    List<OutcomeView> told(List<OutcomeLine> lines, Requester requester) {
        Map<UUID, List<HistoryEntry>> histories =
                updates.histories(lines.stream().map(OutcomeLine::id).toList(), null, requester);
        return lines.stream()
                .map(line -> OutcomeView.of(line).with(history(histories, line.id()), null))
                .toList();
    }

    private static List<UpdateView> history(Map<UUID, List<HistoryEntry>> histories, UUID outcome) {
        return histories.getOrDefault(outcome, List.of()).stream()
                .map(UpdateView::of)
                .toList();
    }
}
