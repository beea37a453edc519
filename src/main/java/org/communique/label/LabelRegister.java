package org.communique.label;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.communique.http.ErrorCode;
import org.communique.http.ProblemException;
import org.communique.time.Clock;
import org.communique.time.Ids;

/**
 * The registers of slugs, one for each kind of label. One that a label has or had is its own until it is deleted: the
 * register's primary key decides, also between two who ask for the same slug at the same time.
 */
@ApplicationScoped
class LabelRegister {

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    /** The name of the table of a kind of label. */
    static String table(Class<? extends Label> type) {
        return type.getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** The label that has or had the slug. */
    <L extends Label> Optional<L> find(String slug, Class<L> type) {
        return Optional.ofNullable(find(List.of(slug), type).get(slug));
    }

    /** The id of the label that has or had the slug. */
    Optional<UUID> id(String slug, Class<? extends Label> type) {
        return entities.createQuery(
                        "select labelId from %sSlug where slug = :slug".formatted(type.getSimpleName()), UUID.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    /** The labels that have or had the slugs, by these. */
    <L extends Label> Map<String, L> find(Collection<String> slugs, Class<L> type) {
        Map<String, L> labels = new HashMap<>();
        entities.createQuery("""
                        select s.slug, l from %1$sSlug s join %1$s l on l.id = s.labelId where s.slug in (:slugs)
                        """.formatted(type.getSimpleName()), Object[].class)
                .setParameter("slugs", slugs)
                .getResultStream()
                .forEach(row -> labels.put((String) row[0], type.cast(row[1])));
        return labels;
    }

    /** Makes a label, unless one has or had the slug. */
    void make(String slug, String name, Class<? extends Label> type) {
        change("""
                        with taken as (
                          insert into %1$s_slug (slug, label_id, taken_at) values (:slug, :id, :now)
                          on conflict (slug) do nothing
                          returning *)
                        insert into %1$s (id, version, slug, name, created_at)
                        select label_id, 0, slug, :name, taken_at from taken
                        """, type)
                .setParameter("slug", slug)
                .setParameter("id", Ids.next())
                .setParameter("name", name)
                .setParameter("now", clock.now())
                .executeUpdate();
    }

    /**
     * Gives a label a slug, which may be an earlier one of its own.
     *
     * @throws ProblemException {@code slug_taken} when it is or was another's
     */
    void take(String slug, UUID label, Class<? extends Label> type) {
        change("""
                        insert into %1$s_slug (slug, label_id, taken_at) values (:slug, :label, :now)
                        on conflict (slug) do nothing
                        """, type)
                .setParameter("slug", slug)
                .setParameter("label", label)
                .setParameter("now", clock.now())
                .executeUpdate();
        if (find(slug, type).filter(owner -> owner.id.equals(label)).isEmpty()) {
            throw new ProblemException(ErrorCode.SLUG_TAKEN);
        }
    }

    /** Makes all slugs of one label former ones of another. */
    void move(UUID from, UUID into, Class<? extends Label> type) {
        change("update %1$s_slug set label_id = :into where label_id = :from", type)
                .setParameter("into", into)
                .setParameter("from", from)
                .executeUpdate();
    }

    private Query change(String sql, Class<? extends Label> type) {
        return entities.createNativeQuery(sql.formatted(table(type)));
    }
}
