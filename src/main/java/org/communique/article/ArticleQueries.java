package org.communique.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
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
import org.communique.storage.QueryPlans;
import org.communique.text.Slugs;

/** Reads articles, each method in one statement. */
@ApplicationScoped
@Transactional
public class ArticleQueries {

    /** A slug that the public never saw leads nobody from the public to the article. */
    private static final String BY_SLUG = """
            from ArticleSlug s join Article a on a.id = s.articleId
            where s.slug = :key and (s.shown or s.slug = a.slug or :insider = true or a.createdBy = :subject)
            """;

    private static final String BY_ID = "from Article a where a.id = :key";

    private static final String LINE = """
            select new org.communique.article.ArticleLine(a.id, a.version, a.slug, a.language, a.title, a.titleKey,
              a.summary, a.text.words, a.authors, a.image, a.event, a.commentPolicy, a.publication, %s, a.listedAt,
              a.updatedAt, a.changedAt, %s)
            """.formatted(Publicity.NOW, LabelRef.gathered("a.topics"));

    private static final String RECORD =
            """
            select new org.communique.article.ArticleRecord(a.id, a.version, a.slug, a.language, a.title, a.summary,
              a.body, a.text.html, a.text.plain, a.text.words, a.authors, a.image, a.event, a.sources, a.commentPolicy, a.corrections,
              a.publication, %1$s, a.updatedAt, a.changedAt, a.revision, a.publishedRevision, a.createdBy, %2$s,
              a.translationGroup, %3$s,
              case when exists (select 1 from Draft d where d.articleId = a.id and d.publishAt <= %1$s) then true else false end)
            """.formatted(Publicity.NOW, LabelRef.gathered("a.topics"), TranslationRef.gathered("a"));

    private static final String ANCHOR = """
            select new org.communique.article.ArticleAnchor(
              a.id, a.slug, a.language, a.authors, a.commentPolicy, a.publication, %s, a.createdBy)
            """.formatted(Publicity.NOW);

    private static final String EDITABLE_TEXT = """
            select new org.communique.article.EditableText(
              a.id, a.language, a.body, a.text.plain, a.publication, %s, a.createdBy)
            """.formatted(Publicity.NOW);

    /** By the column of the order too, so that what is scheduled, which stands before it, is not looked through. */
    private static final String PUBLIC = "%s and a.listedAt <= %s".formatted(Publicity.of("a"), Publicity.NOW);

    @Inject
    EntityManager entities;

    @Inject
    ArticleAddress addresses;

    @Inject
    Topics topics;

    @Inject
    QueryPlans plans;

    /**
     * One article by slug, former slug or id.
     *
     * @throws ProblemException {@code not_found} or {@code gone} when the requester may not see it
     */
    public ArticleRecord get(String slugOrId, Requester requester) {
        ArticleRecord article = one(RECORD, slugOrId, requester, ArticleRecord.class);
        ArticleSight.of(article.publication(), article.createdBy(), requester).require();
        return article;
    }

    /**
     * The little that other rooms need of an article; otherwise as {@link #get}.
     *
     * @throws ProblemException {@code not_found} or {@code gone} when the requester may not see it
     */
    public ArticleAnchor anchor(String slugOrId, Requester requester) {
        ArticleAnchor article = one(ANCHOR, slugOrId, requester, ArticleAnchor.class);
        article.sight(requester).require();
        return article;
    }

    /** The same for who sees more of the article than the public does; throws {@code forbidden} for others, too. */
    ArticleAnchor insight(String slugOrId, Requester requester) {
        ArticleAnchor article = anchor(slugOrId, requester);
        if (!article.showsInsightTo(requester)) {
            throw new ProblemException(ErrorCode.FORBIDDEN);
        }
        return article;
    }

    /**
     * The text of an article that the requester may change, without a lock.
     *
     * @throws ProblemException as {@link #get}; {@code forbidden} when they may not change it
     */
    public EditableText editableText(String slugOrId, Requester requester) {
        EditableText text = one(EDITABLE_TEXT, slugOrId, requester, EditableText.class);
        text.requireFor(requester);
        return text;
    }

    private <T> T one(String select, String slugOrId, Requester requester, Class<T> type) {
        boolean bySlug = Slugs.isSlug(slugOrId);
        Optional<?> key = bySlug ? Optional.of(slugOrId) : ArticleAddress.id(slugOrId);
        return key.flatMap(value -> asked(
                                entities.createQuery(select + (bySlug ? BY_SLUG : BY_ID), type), value, requester)
                        .getResultStream()
                        .findFirst())
                .orElseThrow(() -> addresses.absence(slugOrId));
    }

    private static <T> TypedQuery<T> asked(TypedQuery<T> query, Object key, Requester requester) {
        Map<String, Object> values = new HashMap<>();
        values.put("key", key);
        values.put("insider", requester.is(Role.READER));
        values.put("subject", requester.subject());
        query.getParameters().forEach(asked -> query.setParameter(asked.getName(), values.get(asked.getName())));
        return query;
    }

    /** The id of the article that has or had the slug for the public, or has the id, whoever may see it. */
    public Optional<UUID> id(String slugOrId) {
        return addresses.findShown(slugOrId);
    }

    /** A page of the articles that the requester may see and the filter lets through. */
    public Slice<ArticleLine> list(ArticleFilter filter, ArticleSort sort, PageRequest page, Requester requester) {
        if (filter.topic() != null || filter.naming() != null || filter.author() != null || filter.language() != null) {
            plans.byValues();
        }
        return selected(filter, requester).page(page, sort.order(), ArticleLine::id);
    }

    /** The articles that the requester may see and the filter lets through. */
    Keyset<ArticleLine> selected(ArticleFilter filter, Requester requester) {
        Keyset<ArticleLine> list = new Keyset<>(entities, ArticleLine.class, LINE, "from Article a", "a.id");
        if (requester.isPublic()) {
            list.where(PUBLIC);
        } else {
            if (filter.status() != null) {
                list.where(standing(filter.status()));
            }
            list.where(
                    "(%s or a.publication.status <> TRASHED and a.createdBy = :subject)".formatted(Publicity.of("a")),
                    "subject",
                    requester.is(Role.READER) ? null : requester.subject());
        }
        if (filter.naming() != null) {
            list.where(
                    filter.naming().hql(),
                    filter.naming().name(),
                    filter.naming().value());
        }
        return list.where(
                        LabelRef.among("a.topics", ":topic"),
                        "topic",
                        filter.topic() == null ? null : topics.id(filter.topic()))
                .where("array_contains(a.authorSlugs, :author)", "author", filter.author())
                .where("(a.language = :language or a.language like :language || '-%')", "language", filter.language())
                // By the column of the order too, which bounds the index: the other leaves out what is not public.
                .where(
                        "a.publication.publishedAt > :publishedAfter and a.listedAt > :publishedAfter",
                        "publishedAfter",
                        filter.publishedAfter())
                .where(
                        "a.publication.publishedAt < :publishedBefore and a.listedAt < :publishedBefore",
                        "publishedBefore",
                        filter.publishedBefore())
                .where("a.changedAt > :updatedAfter", "updatedAfter", filter.updatedAfter());
    }

    /** Holds for what has the status by now. */
    private static String standing(ArticleStatus status) {
        return switch (status) {
            case DRAFT -> "(a.publication.status = DRAFT or a.publication.unpublishAt <= %s)".formatted(Publicity.NOW);
            case SCHEDULED -> "a.publication.publishedAt > " + Publicity.NOW;
            case PUBLISHED -> PUBLIC;
            case TRASHED -> "a.publication.status = TRASHED";
        };
    }
}
