package org.communique.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.communique.access.Requester;
import org.communique.access.Role;
import org.communique.http.ExpectedVersion;
import org.communique.http.ProblemException;
import org.communique.label.LabelChanges;
import org.communique.label.LabelRef;
import org.communique.label.LabelUse;
import org.communique.label.Labels;
import org.communique.paging.Keyset;
import org.communique.paging.Order;
import org.communique.paging.PageRequest;
import org.communique.paging.Slice;

/**
 * Reads topics, and changes them. Each change takes the topic by its slug or a former one and throws {@code not_found},
 * {@code precondition_required} or {@code version_conflict}.
 */
@ApplicationScoped
@Transactional
public class Topics {

    private static final Order<TopicDetails> BY_SLUG = Order.ascending("t.slug", TopicDetails::slug, text -> text);

    private static final String DETAILS = """
            select new org.communique.article.TopicDetails(t.id, t.version, t.slug, t.name,
              (select count(*) from Article a join a.topics u where u = t and %s))
            """.formatted(Publicity.of("a"));

    private static final LabelUse<Topic> USE = new LabelUse<>(Topic.class, "article_topic", "article_id");

    @Inject
    EntityManager entities;

    @Inject
    Labels labels;

    @Inject
    LabelChanges changes;

    /** The id of the topic that has or had the slug, or one that none has. */
    public UUID id(String slug) {
        return labels.id(slug, Topic.class);
    }

    /** The ids of an article's topics, which nobody merges until the transaction ends. */
    public List<UUID> hold(UUID article) {
        labels.hold(Topic.class);
        return entities.createQuery("select t.id from Article a join a.topics t where a.id = :article", UUID.class)
                .setParameter("article", article)
                .getResultList();
    }

    /** The topics that the requester may see, by slug. */
    public Slice<TopicDetails> list(PageRequest page, Requester requester) {
        return seenBy(requester).page(page, BY_SLUG, TopicDetails::id);
    }

    /**
     * One topic that the requester may see, by its slug or a former one.
     *
     * @throws ProblemException {@code not_found}
     */
    public TopicDetails get(String slug, Requester requester) {
        return seenBy(requester)
                .where("t.id = " + LabelRef.id("Topic", ":slug"), "slug", slug)
                .one();
    }

    /** The public learns of a topic when an article on it is published. */
    private Keyset<TopicDetails> seenBy(Requester requester) {
        Keyset<TopicDetails> topics = new Keyset<>(entities, TopicDetails.class, DETAILS, "from Topic t", "t.id");
        return requester.is(Role.READER)
                ? topics
                : topics.where("exists (select 1 from Article b join b.topics v where v = t and %s)"
                        .formatted(Publicity.of("b")));
    }

    /**
     * Gives a topic another name and the slug of that; its present slug becomes a former one.
     *
     * @param change makes the new name from the present one
     * @throws ProblemException {@code slug_taken} when another topic has or had the slug
     */
    public void rename(String slug, ExpectedVersion expected, UnaryOperator<String> change) {
        changes.rename(slug, expected, change, Topic.class);
    }

    /**
     * Makes a topic one with another, which takes over its articles and its slugs.
     *
     * @param into slug or former slug of the one that stays
     * @throws ProblemException {@code validation_failed} when that is unknown, or the same
     */
    public void merge(String slug, ExpectedVersion expected, String into) {
        changes.merge(slug, expected, into, USE, (vanishing, staying) -> {});
    }

    /**
     * Deletes a topic that no article has; its slugs are free again.
     *
     * @throws ProblemException {@code in_use}
     */
    public void delete(String slug, ExpectedVersion expected) {
        changes.delete(slug, expected, Topic.class);
    }
}
