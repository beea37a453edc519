package org.communique.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;

/** Adds revisions to locked articles, numbered from 1, and lets go of the oldest when only some are to be kept. */
@ApplicationScoped
class RevisionRegister {

    @Inject
    EntityManager entities;

    @Inject
    ArticleSettings settings;

    /** Adds one of an article; gives its number. */
    int add(UUID article, ArticleContent content, ArticleContent before, Integer restoredFrom, String by, Instant at) {
        return add(new Revision(article, next(article), false, content, before, restoredFrom, by, at));
    }

    /** Adds one of the next version behind an article; gives its number. */
    int addDraft(UUID article, ArticleContent content, ArticleContent before, String by, Instant at) {
        return add(new Revision(article, next(article), true, content, before, null, by, at));
    }

    private int next(UUID article) {
        return entities.createQuery(
                                "select coalesce(max(number), 0) from Revision where articleId = :article",
                                Integer.class)
                        .setParameter("article", article)
                        .getSingleResult()
                + 1;
    }

    private int add(Revision revision) {
        revision.persist();
        if (settings.revisionsKept() > 0) {
            entities.flush();
            letGo(revision.articleId, revision.number - settings.revisionsKept());
        }
        return revision.number;
    }

    /** Those that say what the article is, what it was when it became public, and what its next version is, stay. */
    private void letGo(UUID article, int last) {
        entities.createNativeQuery("""
                        delete from revision where article_id = :article and number <= :last
                          and not exists (select 1 from article a where a.id = :article
                            and revision.number in (a.revision, a.published_revision))
                          and not exists (select 1 from article_draft d where d.article_id = :article
                            and revision.number = d.revision)
                        """)
                .setParameter("article", article)
                .setParameter("last", last)
                .executeUpdate();
    }
}
