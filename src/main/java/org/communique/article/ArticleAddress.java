package org.communique.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.communique.http.ErrorCode;
import org.communique.http.ProblemException;
import org.communique.storage.AdvisoryLock;
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

    @Inject
    AdvisoryLock locks;

    /** The article that has or had the slug, or has the id. */
    Optional<UUID> find(String slugOrId) {
        return Slugs.isSlug(slugOrId) ? owner(slugOrId) : id(slugOrId);
    }

    /** The same by what the public may know: of slugs only the present one and those that it saw. */
    Optional<UUID> findShown(String slugOrId) {
        return Slugs.isSlug(slugOrId)
                ? entities.createQuery("""
                                select a.id from ArticleSlug s join Article a on a.id = s.articleId
                                where s.slug = :slug and (s.shown or s.slug = a.slug)
                                """, UUID.class)
                        .setParameter("slug", slugOrId)
                        .getResultStream()
                        .findFirst()
                : id(slugOrId);
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
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Why there is nothing: {@code gone} when an article that the public saw there was removed for good. */
    ProblemException absence(String slugOrId) {
        String gone = Slugs.isSlug(slugOrId)
                ? "select 1 from ArticleSlug where slug = :key and goneId is not null"
                : "select 1 from GoneArticle where id = :key";
        Optional<?> key = Slugs.isSlug(slugOrId) ? Optional.of(slugOrId) : id(slugOrId);
        boolean wasThere = key.stream()
                .flatMap(value -> entities.createQuery(gone, Integer.class)
                        .setParameter("key", value)
                        .getResultStream())
                .findAny()
                .isPresent();
        return new ProblemException(wasThere ? ErrorCode.GONE : ErrorCode.NOT_FOUND);
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

    /** Notes that the public sees an article under a slug of its own, which will lead there for good. */
    void show(String slug) {
        entities.createQuery("update ArticleSlug set shown = true where slug = :slug and not shown")
                .setParameter("slug", slug)
                .executeUpdate();
    }

    /** Leaves the slugs under which the public saw an article to say that it is gone; the others are free again. */
    void leave(UUID article) {
        entities.createQuery(
                        "update ArticleSlug set goneId = articleId, articleId = null where articleId = :id and shown")
                .setParameter("id", article)
                .executeUpdate();
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
        locks.hold("slug " + base);
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
