package org.communique.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.communique.access.Requester;
import org.communique.http.ProblemException;
import org.communique.http.ViolationCode;

/** Finds the group of articles that are translations of one: it goes by the id of the one that all of them translate. */
@ApplicationScoped
class Translations {

    @Inject
    ArticleAddress addresses;

    /**
     * The group that an article joins by translating another.
     *
     * @param translationOf slug or id of that other, null for a group of its own
     * @return null for a group of its own
     * @throws ProblemException {@code validation_failed} when there is no such article that the requester may see, or when
     *     it is the article itself or one of its translations
     */
    UUID group(String translationOf, Article article, Requester requester) {
        if (translationOf == null || isGroupOf(translationOf, article)) {
            return translationOf == null ? null : article.translationGroup;
        }
        Article other = addresses
                .find(translationOf)
                .flatMap(id -> Optional.ofNullable(Article.<Article>findById(id)))
                .filter(found -> ArticleSight.of(found.publication, found.createdBy, requester) == ArticleSight.VISIBLE)
                .orElseThrow(() -> invalid("must be the slug or id of an article that you may see"));
        UUID group = other.translationGroup == null ? other.id : other.translationGroup;
        if (group.equals(article.id)) {
            throw invalid("must not be the article itself or one of its translations");
        }
        return group;
    }

    /** Content of an earlier time, without the original that it translated if that is there no longer. */
    ArticleContent withoutLost(ArticleContent content) {
        boolean lost = Optional.ofNullable(content.translationOf())
                .filter(original ->
                        addresses.find(original).map(Article::findById).isEmpty())
                .isPresent();
        return lost ? content.with(content.slug(), content.topics(), null) : content;
    }

    private static boolean isGroupOf(String translationOf, Article article) {
        return article.translationGroup != null
                && article.translationGroup.toString().equals(translationOf);
    }

    private static ProblemException invalid(String message) {
        return ProblemException.invalid("/translationOf", ViolationCode.NOT_ALLOWED, message);
    }
}
