package org.communique.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.communique.access.Requester;
import org.communique.address.Addresses;
import org.communique.address.SealedAddress;
import org.communique.article.ArticleAnchor;
import org.communique.article.ArticleQueries;
import org.communique.time.Clock;

/** Takes comments. */
@ApplicationScoped
@Transactional
public class Comments {

    @Inject
    ArticleQueries articles;

    @Inject
    Admission admission;

    @Inject
    FormTickets tickets;

    @Inject
    Judgement judgement;

    @Inject
    Addresses addresses;

    @Inject
    AddressTokens addressTokens;

    @Inject
    CommentSettings settings;

    @Inject
    Event<CommentShown> events;

    @Inject
    AuthorLock lock;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    /**
     * Takes a guest's comment on an article that the requester may see.
     *
     * @throws org.communique.http.ProblemException {@code comments_closed} or {@code invalid_parent}; {@code not_found} or {@code gone} for the
     *     article
     */
    public PostedComment post(String slugOrId, CommentDraft draft, Requester requester) {
        ArticleAnchor article = articles.anchor(slugOrId, requester);
        Instant now = clock.now();
        admission.requireOpen(article, now);
        SealedAddress email = addresses.seal(draft.authorEmail());
        // One at a time of one author, so that of twins the second is compared with the first.
        lock.hold(List.of(email.digest()));
        EditToken token = EditToken.make();
        Comment comment =
                new Comment(article.id(), draft, email, token, admission.parent(draft.parentId(), article), now);
        Origin origin = draft.origin();
        comment.proven = addressTokens.prove(origin.addressToken(), draft.authorEmail());
        Verdict verdict =
                judgement.of(comment, article, tickets.use(origin.formToken(), origin.trap(), article.id(), now));
        Decision decision = comment.decide(verdict, null, now);
        comment.visible = verdict.status() == CommentStatus.APPROVED;
        comment.persist();
        decision.persist();
        entities.flush();
        if (comment.visible) {
            events.fire(new CommentShown(List.of(comment.id)));
        }
        return new PostedComment(comment.id, comment.visible, verdict.reason(), token, now.plus(settings.editWindow()));
    }
}
