package org.communique.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.communique.http.ErrorCode;
import org.communique.http.ProblemException;
import org.communique.text.Slugs;

/**
 * The register of slugs. One that an article has or had is its own for good: the register's primary key decides, also
 * between two who ask for the same slug at the same time.
 */
@ApplicationScoped
class ArticleAddress {

    private static final String UNTITLED = "article";

    @Inject
    EntityManager entities;

    /** The article that has or had the slug, or has the id. */
    Optional<UUID> find(String slugOrId) {
        return Slugs.isSlug(slugOrId) ? owner(slugOrId) : id(slugOrId);
    }

    /** The id that the text spells in its canonical form. */
    static Optional<UUID> id(String text) {
        try {
            UUID id = UUID.fromString(text);
            return id.toString().equals(text) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<UUID> owner(String slug) {
        return entities.createQuery("select articleId from ArticleSlug where slug = :slug", UUID.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    /**
     * Gives the article the slug, which may be an earlier one of its own.
     *
     * @throws ProblemException {@code slug_taken} when it is or was another's
     */
    void take(String slug, UUID article, Instant at) {
        if (!insert(slug, article, at) && !owner(slug).equals(Optional.of(article))) {
            throw new ProblemException(ErrorCode.SLUG_TAKEN);
        }
    }

    /** Gives the article a slug made from its title, numbered when the plain one is taken. */
    String takeFree(String title, UUID article, Instant at) {
        String made = Slugs.of(title);
        String base = Slugs.isSlug(made) ? made : UNTITLED;
        queueUp(base);
        Set<String> taken = taken(base);
        String slug = base;
        while (taken.contains(slug) || !insert(slug, article, at)) {
            taken.add(slug);
            slug = nextFree(base, taken);
        }
        return slug;
    }

    /** Lets makers of the same slug go one after another, so that they number instead of colliding. */
    private void queueUp(String base) {
        entities.createNativeQuery(
                        "select 1 from (select pg_advisory_xact_lock(hashtextextended(:base, 1))) as lock",
                        Integer.class)
                .setParameter("base", base)
                .getSingleResult();
    }

    private Set<String> taken(String base) {
        return new HashSet<>(entities.createQuery(
                        "select slug from ArticleSlug where slug = :base or slug like :numbered", String.class)
                .setParameter("base", base)
                .setParameter("numbered", base + "-%")
                .getResultList());
    }

    private static String nextFree(String base, Set<String> taken) {
        int n = 2;
        while (taken.contains(Slugs.numbered(base, n))) {
            n++;
        }
        return Slugs.numbered(base, n);
    }

    private boolean insert(String slug, UUID article, Instant at) {
        return entities.createNativeQuery("""
                                insert into article_slug (slug, article_id, taken_at) values (:slug, :article, :at)
                                on conflict (slug) do nothing
                                """)
                        .setParameter("slug", slug)
                        .setParameter("article", article)
                        .setParameter("at", at)
                        .executeUpdate()
                == 1;
    }
}
