package org.communique.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.communique.access.Requester;
import org.communique.address.Addresses;
import org.communique.address.EmailAddress;
import org.communique.storage.QueryPlans;
import org.jboss.logging.Logger;

/** Erases all that is held about an email address (General Data Protection Regulation, article 17). */
@ApplicationScoped
@Transactional
public class CommentErasure {

    private static final Logger LOG = Logger.getLogger(CommentErasure.class);

    /** What holds a place open: what others said below, whether it shows or not. */
    private static final String REMOVAL = """
            with recursive needed (id) as (
              select c.parent_id from comment c
              where c.thread_id in (select thread_id from comment where id in (:ids))
                and c.id not in (:ids) and c.parent_id is not null
              union
              select c.parent_id from needed n cross join lateral (
                select parent_id from comment where id = n.id offset 0) c
              where c.parent_id is not null)
            delete from comment where id in (:ids) and id not in (select id from needed)
            """;

    private static final String BLANKING = """
            update comment set status = 'deleted', version = version + 1, author_name = 'Erased', author_url = null,
              body = 'Erased', body_html = '', email_sealed = null, email_digest = null, edit_token_digest = null,
              proven = false, client_address = null, text_digest = null, text_signature = null, held_by = '{}',
              pinned = false, edited_at = null
            where id in (:ids)
            """;

    @Inject
    EntityManager entities;

    @Inject
    Addresses addresses;

    @Inject
    QueryPlans plans;

    @Inject
    ThreadVisibility threads;

    @Inject
    AuthorLock lock;

    @Inject
    Event<CommentErased> events;

    /**
     * What was erased.
     *
     * @param removed comments that are there no more
     * @param blanked comments of which a bare place is left, because others replied to them
     */
    public record Erased(long removed, long blanked) {}

    /** Erases all comments of an address with their earlier texts, decisions, reports, appeals and notices. */
    public Erased erase(EmailAddress address, Requester admin) {
        List<byte[]> digests = addresses.digests(address);
        lock.hold(digests);
        List<UUID> locked = locked(digests);
        List<UUID> ids = entities.createQuery("select id from Comment where emailDigest in (:digests)", UUID.class)
                .setParameter("digests", digests)
                .getResultList();
        if (ids.isEmpty()) {
            return new Erased(0, 0);
        }
        ids.forEach(id -> events.fire(new CommentErased(id)));
        for (String entity : List.of("Decision", "CommentRevision", "CommentReport", "CommentAppeal")) {
            entities.createQuery("delete from %s where commentId in (:ids)".formatted(entity))
                    .setParameter("ids", ids)
                    .executeUpdate();
        }
        plans.byIndexes();
        int removed = changed(REMOVAL, ids);
        int blanked = changed(BLANKING, ids);
        locked.forEach(threads::settle);
        // The number alone: a log outlives what it tells of.
        LOG.infof("%s erased %d comments of one email address", admin.subject(), removed + blanked);
        return new Erased(removed, blanked);
    }

    /** The threads with something of the address, their first comments locked in one order for all. */
    private List<UUID> locked(List<byte[]> digests) {
        return entities.createQuery("""
                        from Comment where id in (select threadId from Comment where emailDigest in (:digests)) order by id
                        """, Comment.class)
                .setParameter("digests", digests)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .map(first -> first.id)
                .toList();
    }

    private int changed(String statement, List<UUID> ids) {
        return entities.createNativeQuery(statement).setParameter("ids", ids).executeUpdate();
    }
}
