package org.communique.keyoutcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.communique.access.Requester;
import org.communique.article.Publicity;
import org.communique.http.ErrorCode;
import org.communique.http.ProblemException;
import org.communique.paging.Keyset;
import org.communique.paging.Order;
import org.communique.paging.PageRequest;
import org.communique.paging.Slice;
import org.communique.paging.SortKeys;

/** Reads updates. */
@ApplicationScoped
@Transactional
public class UpdateQueries {

    @Inject
    EntityManager entities;

    /** All updates of outcomes, in the order of their days and of their entry. */
    List<UpdateLine> of(Collection<UUID> outcomes) {
        return entities.createQuery("""
                        select new org.communique.keyoutcome.UpdateLine(u.id, u.version, u.outcomeId, u.status, u.on, u.note,
                          a.id, a.slug, a.title, a.publication, u.evidence, u.sourceUrl, u.corrects, u.createdAt,
                          u.createdBy, u.struckAt, u.strikeReason, %s)
                        from OutcomeUpdate u left join Article a on a.id = u.articleId
                        where u.outcomeId in :outcomes
                        order by u.on, u.id
                        """.formatted(Publicity.NOW), UpdateLine.class)
                .setParameter("outcomes", outcomes)
                .getResultList();
    }

    /**
     * The updates of outcomes that somebody may see, by outcome.
     *
     * @param last the last day to tell of, null for all
     */
    public Map<UUID, List<HistoryEntry>> histories(Collection<UUID> outcomes, LocalDate last, Requester requester) {
        if (outcomes.isEmpty()) {
            return Map.of();
        }
        return of(outcomes).stream()
                .filter(update -> last == null || !update.on().isAfter(last))
                .collect(Collectors.groupingBy(
                        UpdateLine::outcomeId,
                        Collectors.collectingAndThen(Collectors.toList(), lines -> shown(lines, requester))));
    }

    private static List<HistoryEntry> shown(List<UpdateLine> lines, Requester requester) {
        History history = new History(lines);
        Predicate<UpdateLine> visible = update -> update.isVisibleTo(requester);
        return lines.stream()
                .filter(visible)
                .map(update -> new HistoryEntry(
                        update,
                        history.correction(update, visible.and(shown -> !shown.isStruck()))
                                .orElse(null)))
                .toList();
    }

    /** The updates of one outcome that somebody may see. */
    private List<HistoryEntry> history(UUID outcome, Requester requester) {
        return histories(List.of(outcome), null, requester).getOrDefault(outcome, List.of());
    }

    /** A page of the updates of one outcome that somebody may see, in the order of the history; in two statements. */
    public Slice<HistoryEntry> list(UUID outcome, PageRequest page, Requester requester) {
        Map<UUID, HistoryEntry> visible = history(outcome, requester).stream()
                .collect(Collectors.toMap(entry -> entry.update().id(), entry -> entry));
        return new Keyset<>(
                        entities,
                        Place.class,
                        "select new org.communique.keyoutcome.UpdateQueries$Place(u.id, u.on)",
                        "from OutcomeUpdate u",
                        "u.id")
                .where("u.id in :visible", "visible", visible.keySet())
                .page(page, Order.ascending("u.on", Place::on, SortKeys::date), Place::id)
                .map(place -> visible.get(place.id()));
    }

    /** Where an update stands in its history. */
    record Place(UUID id, LocalDate on) {}

    /**
     * One update of an outcome.
     *
     * @throws ProblemException {@code not_found}
     */
    public HistoryEntry get(UUID outcome, UUID update, Requester requester) {
        return history(outcome, requester).stream()
                .filter(entry -> entry.update().id().equals(update))
                .findFirst()
                .orElseThrow(() -> new ProblemException(ErrorCode.NOT_FOUND));
    }
}
