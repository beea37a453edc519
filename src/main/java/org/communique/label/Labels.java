package org.communique.label;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.communique.http.ErrorCode;
import org.communique.http.ProblemException;
import org.communique.text.Slugs;
import org.communique.time.Clock;
import org.communique.time.Ids;

/** Finds labels by name or slug and makes those that are missing. */
@ApplicationScoped
public class Labels {

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    /** The labels of these names in their order, each once; those that do not exist yet are made. */
    public <L extends Label> List<L> named(List<String> names, Class<L> type) {
        Map<String, String> nameBySlug = new LinkedHashMap<>();
        if (names.isEmpty()) {
            return List.of();
        }
        names.forEach(name -> nameBySlug.putIfAbsent(Slugs.of(name), name.strip()));
        Map<String, L> known = withSlugs(nameBySlug.keySet(), type);
        Map<String, String> missing = new TreeMap<>(nameBySlug);
        missing.keySet().removeAll(known.keySet());
        if (!missing.isEmpty()) {
            missing.forEach((slug, name) -> make(slug, name, type));
            known = withSlugs(nameBySlug.keySet(), type);
        }
        return nameBySlug.keySet().stream().map(known::get).toList();
    }

    private <L extends Label> Map<String, L> withSlugs(Iterable<String> slugs, Class<L> type) {
        Map<String, L> labels = new HashMap<>();
        entities.createQuery("from %s where slug in (:slugs)".formatted(type.getSimpleName()), type)
                .setParameter("slugs", slugs)
                .getResultStream()
                .forEach(label -> labels.put(((Label) label).slug, label));
        return labels;
    }

    /** Called in the order of slugs, so that two writers who make the same labels wait for each other, not in a ring. */
    private void make(String slug, String name, Class<? extends Label> type) {
        entities.createNativeQuery("""
                        insert into %s (id, version, slug, name, created_at) values (:id, 0, :slug, :name, :now)
                        on conflict (slug) do nothing
                        """.formatted(type.getSimpleName().toLowerCase(Locale.ROOT)))
                .setParameter("id", Ids.next())
                .setParameter("slug", slug)
                .setParameter("name", name)
                .setParameter("now", clock.now())
                .executeUpdate();
    }

    /**
     * The label of a slug, locked, so that of two writers the second sees what the first wrote.
     *
     * @throws ProblemException {@code not_found}
     */
    public <L extends Label> L lockedWithSlug(String slug, Class<L> type) {
        return entities.createQuery("from %s where slug = :slug".formatted(type.getSimpleName()), type)
                .setParameter("slug", slug)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new ProblemException(ErrorCode.NOT_FOUND));
    }
}
