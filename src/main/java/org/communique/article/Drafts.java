package org.communique.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.communique.access.Requester;
import org.communique.access.Role;
import org.communique.article.ArticleAccess.Held;
import org.communique.http.ErrorCode;
import org.communique.http.ExpectedVersion;
import org.communique.http.ProblemException;

/**
 * The next versions behind public articles, which the public sees nothing of. An editor writes any; an author the one that
 * they began behind an article of their own. Throws what {@link Articles} throws, and goes by the draft's own version.
 */
@ApplicationScoped
@Transactional
public class Drafts {

    @Inject
    ArticleAccess access;

    @Inject
    ArticleQueries articles;

    @Inject
    ArticleAddress addresses;

    @Inject
    Translations translations;

    @Inject
    RevisionRegister revisions;

    @Inject
    DraftPublisher publisher;

    @Inject
    EntityManager entities;

    /**
     * The next version of an article.
     *
     * @throws ProblemException {@code not_found} when there is none, or none that the requester may see; {@code gone}
     */
    public DraftRecord get(String slugOrId, Requester requester) {
        return Draft.behind(articles.anchor(slugOrId, requester).id())
                .filter(draft -> requester.is(Role.READER) || requester.made(draft.createdBy))
                .map(DraftRecord::of)
                .orElseThrow(() -> new ProblemException(ErrorCode.NOT_FOUND));
    }

    /**
     * Writes the next version, from the article as it is when there is none yet. Nothing is written, and the version stays,
     * when the content stays the same.
     *
     * @param change makes the new content from the present one
     * @return whether it is a new one
     * @throws ProblemException {@code conflict} for an article that is not public and has none, {@code slug_taken},
     *     {@code validation_failed}; {@code evidence_lost} when it is to become public by itself
     */
    public boolean write(
            String slugOrId, ExpectedVersion expected, UnaryOperator<ArticleContent> change, Requester requester) {
        Held held = access.visible(slugOrId, requester);
        Article article = held.article();
        Optional<Draft> present = Draft.behind(article.id);
        requireWriter(article, present, requester);
        present.ifPresentOrElse(draft -> expected.require(draft.version), expected::requireNothing);
        ArticleContent before = present.map(draft -> draft.content).orElseGet(article::content);
        ArticleContent after = found(change.apply(before), before, article, requester, held.now());
        if (present.isEmpty()) {
            requirePublic(article);
            begin(article, after, requester, held.now());
        } else if (!after.equals(before)) {
            revise(present.get(), after, requester, held.now());
        }
        entities.flush();
        return present.isEmpty();
    }

    private ArticleContent found(
            ArticleContent wanted, ArticleContent before, Article article, Requester requester, Instant now) {
        String slug = wanted.slug() == null ? before.slug() : wanted.slug();
        if (!slug.equals(article.slug)) {
            addresses.take(slug, article.id, now);
        }
        UUID group = translations.group(wanted.translationOf(), article, requester);
        return wanted.with(slug, wanted.topics(), group);
    }

    private void begin(Article article, ArticleContent content, Requester requester, Instant now) {
        Draft draft = new Draft(article.id, requester.subject(), now);
        int number = revisions.addDraft(article.id, content, article.content(), requester.subject(), now);
        draft.write(content, number, requester.subject(), now);
        draft.persist();
    }

    private void revise(Draft draft, ArticleContent content, Requester requester, Instant now) {
        int number = revisions.addDraft(draft.articleId, content, draft.content, requester.subject(), now);
        draft.write(content, number, requester.subject(), now);
        if (draft.publishAt != null) {
            publisher.askForEvidence(draft);
        }
    }

    private static void requirePublic(Article article) {
        if (!article.publication.isPublic()) {
            throw new ProblemException(
                    ErrorCode.CONFLICT, "The article is not public: change the article itself instead.");
        }
    }

    /** Throws the next version away; its revisions stay. */
    public void discard(String slugOrId, ExpectedVersion expected, Requester requester) {
        Held held = access.visible(slugOrId, requester);
        Optional<Draft> present = Draft.behind(held.article().id);
        requireWriter(held.article(), present, requester);
        Draft draft = present.orElseThrow(() -> new ProblemException(ErrorCode.NOT_FOUND));
        expected.require(draft.version);
        draft.delete();
        entities.flush();
    }

    private static void requireWriter(Article article, Optional<Draft> draft, Requester requester) {
        String owner = draft.map(found -> found.createdBy).orElse(article.createdBy);
        if (!requester.is(Role.EDITOR) && !(requester.made(owner) && requester.made(article.createdBy))) {
            throw new ProblemException(ErrorCode.FORBIDDEN);
        }
    }
}
