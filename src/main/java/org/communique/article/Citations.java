package org.communique.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.UUID;
import org.communique.access.Requester;
import org.communique.storage.DatabaseClock;

/** Lets other rooms quote articles that they do not change. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Citations {

    @Inject
    ArticleAddress addresses;

    @Inject
    DatabaseClock clock;

    /** The id of the article that has or had the slug, or has the id, whoever may see it. */
    public Optional<UUID> find(String slugOrId) {
        return addresses.find(slugOrId);
    }

    /**
     * Keeps an article as it is until the transaction ends: its text, and whether it is public.
     *
     * @return empty for one that the requester may not see, or that lies in the trash
     */
    public Optional<CitedArticle> hold(UUID id, Requester requester) {
        return Article.<Article>find("id", id)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .firstResultOptional()
                .filter(article -> !article.isTrashed())
                .filter(article -> isVisible(article, requester))
                .map(article -> new CitedArticle(article.id, article.text.plain()));
    }

    private boolean isVisible(Article article, Requester requester) {
        Publication standing = article.publication.at(clock.now());
        return ArticleSight.of(standing, article.createdBy, requester) == ArticleSight.VISIBLE;
    }
}
