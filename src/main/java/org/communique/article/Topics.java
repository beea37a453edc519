package org.communique.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.communique.access.Requester;
import org.communique.access.Role;
import org.communique.http.ExpectedVersion;
import org.communique.http.ProblemException;
import org.communique.label.Labels;
import org.communique.paging.Keyset;
import org.communique.paging.Order;
import org.communique.paging.PageRequest;
import org.communique.paging.Slice;

/** Reads and renames topics. */
@ApplicationScoped
@Transactional
public class Topics {

    private static final Order<TopicDetails> BY_SLUG = Order.ascending("t.slug", TopicDetails::slug, text -> text);

    private static final String DETAILS = """
            select new org.communique.article.TopicDetails(t.id, t.version, t.slug, t.name,
              (select count(*) from Article a join a.topics u where u = t and %s))
            """.formatted(Publicity.of("a"));

    @Inject
    EntityManager entities;

    @Inject
    Labels labels;

    /** The topics that the requester may see, by slug. */
    public Slice<TopicDetails> list(PageRequest page, Requester requester) {
        return seenBy(requester).page(page, BY_SLUG, TopicDetails::id);
    }

    /**
     * One topic that the requester may see.
     *
     * @throws ProblemException {@code not_found}
     */
    public TopicDetails get(String slug, Requester requester) {
        return seenBy(requester).where("t.slug = :slug", "slug", slug).one();
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
     * Respells a topic's name; its slug stays.
     *
     * @throws ProblemException {@code not_found}, {@code version_conflict} or {@code precondition_required}
     */
    public void rename(String slug, String name, ExpectedVersion expected) {
        labels.lockedWithSlug(slug, Topic.class).rename(name, expected);
        entities.flush();
    }
}
