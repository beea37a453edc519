package org.communique.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.communique.access.Requester;
import org.communique.access.Role;
import org.communique.http.ErrorCode;
import org.communique.http.ProblemException;
import org.communique.label.LabelRef;
import org.communique.paging.Keyset;
import org.communique.paging.PageRequest;
import org.communique.paging.Slice;
import org.communique.text.Slugs;

/** Reads articles, each method in one statement. */
@ApplicationScoped
@Transactional
public class ArticleQueries {

    private static final String BY_SLUG = "where a.id = (select s.articleId from ArticleSlug s where s.slug = :key)";
    private static final String BY_ID = "where a.id = :key";

    private static final String LINE = """
            select new org.communique.article.ArticleLine(a.id, a.version, a.slug, a.language, a.title, a.titleKey,
              a.summary, a.wordCount, a.authors, a.image, a.event, a.commentPolicy, a.status, a.publishedAt,
              a.listedAt, a.updatedAt, %s)
            """.formatted(LabelRef.gathered("a.topics"));

    private static final String RECORD = """
            select new org.communique.article.ArticleRecord(a.id, a.version, a.slug, a.language, a.title, a.summary,
              a.body, a.bodyHtml, a.wordCount, a.authors, a.image, a.event, a.sources, a.commentPolicy, a.status,
              a.publishedAt, a.updatedAt, a.oncePublic, a.createdBy, %s)
            from Article a
            """.formatted(LabelRef.gathered("a.topics"));

    private static final String ANCHOR = """
            select new org.communique.article.ArticleAnchor(
              a.id, a.slug, a.commentPolicy, a.status, a.publishedAt, a.oncePublic, a.createdBy)
            from Article a
            """;

    @Inject
    EntityManager entities;

    @Inject
    ArticleAddress addresses;

    /**
     * One article by slug, former slug or id.
     *
     * @throws ProblemException {@code not_found} or {@code gone} when the requester may not see it
     */
    public ArticleRecord get(String slugOrId, Requester requester) {
        ArticleRecord article = one(RECORD, slugOrId, ArticleRecord.class);
        ArticleSight.of(article.status(), article.oncePublic(), article.createdBy(), requester)
                .require();
        return article;
    }

    /**
     * The little that other rooms need of an article; otherwise as {@link #get}.
     *
     * @throws ProblemException {@code not_found} or {@code gone} when the requester may not see it
     */
    public ArticleAnchor anchor(String slugOrId, Requester requester) {
        ArticleAnchor article = one(ANCHOR, slugOrId, ArticleAnchor.class);
        ArticleSight.of(article.status(), article.oncePublic(), article.createdBy(), requester)
                .require();
        return article;
    }

    private <T> T one(String select, String slugOrId, Class<T> type) {
        boolean bySlug = Slugs.isSlug(slugOrId);
        Optional<?> key = bySlug ? Optional.of(slugOrId) : ArticleAddress.id(slugOrId);
        return key.flatMap(value -> entities.createQuery(select + (bySlug ? BY_SLUG : BY_ID), type)
                        .setParameter("key", value)
                        .getResultStream()
                        .findFirst())
                .orElseThrow(() -> new ProblemException(ErrorCode.NOT_FOUND));
    }

    /** The id of the article that has or had the slug, or has the id, whoever may see it. */
    public Optional<UUID> id(String slugOrId) {
        return addresses.find(slugOrId);
    }

    /** A page of the articles that the requester may see and the filter lets through. */
    public Slice<ArticleLine> list(ArticleFilter filter, ArticleSort sort, PageRequest page, Requester requester) {
        Keyset<ArticleLine> list = new Keyset<>(entities, ArticleLine.class, LINE, "from Article a", "a.id");
        ArticleStatus status =
                filter.status() == null && !filter.anyStatus() ? ArticleStatus.PUBLISHED : filter.status();
        if (status == ArticleStatus.PUBLISHED) {
            // A parameter would keep the database from the indexes of what is public.
            list.where("a.status = PUBLISHED");
        } else {
            list.where("a.status = :status", "status", status);
        }
        if (status != ArticleStatus.PUBLISHED && !requester.is(Role.READER)) {
            list.where(
                    "(a.status = PUBLISHED or a.status = DRAFT and a.createdBy = :subject)",
                    "subject",
                    requester.subject());
        }
        return list.where(LabelRef.among("a.topics", "Topic", ":topic"), "topic", filter.topic())
                .where("array_contains(a.authorSlugs, :author)", "author", filter.author())
                .where("(a.language = :language or a.language like :language || '-%')", "language", filter.language())
                // By the column of the order too, which bounds the index: the other leaves out what is not public.
                .where(
                        "a.publishedAt > :publishedAfter and a.listedAt > :publishedAfter",
                        "publishedAfter",
                        filter.publishedAfter())
                .where(
                        "a.publishedAt < :publishedBefore and a.listedAt < :publishedBefore",
                        "publishedBefore",
                        filter.publishedBefore())
                .where("a.updatedAt > :updatedAfter", "updatedAfter", filter.updatedAfter())
                .page(page, sort.order(), ArticleLine::id);
    }
}
