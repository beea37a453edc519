package org.communique.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import org.communique.address.Addresses;
import org.communique.net.Network;

/** Looks up what was posted before. */
@ApplicationScoped
class PastComments {

    private static final Duration SHORTLY = Duration.ofMinutes(10);
    private static final Duration OF_LATE = Duration.ofDays(1);
    private static final Duration REMEMBERED = Duration.ofDays(30);

    /** Comments of the last day that are compared at most, the newest. */
    private static final int COMPARED = 1_000;

    /** Bits in which the signatures of nearly the same texts differ at most. */
    private static final int ALIKE_BITS = 6;

    private static final String QUERY = """
            select
              (select count(*) from (
                 select 1 from comment
                 where client_network = cast(:client as cidr) and created_at > :shortly and created_at <= :at and id <> :id
                 limit :most) as of_client),
              (select count(*) from (
                 select 1 from comment
                 where email_digest = any (cast(:digests as bytea[])) and created_at > :shortly and created_at <= :at and id <> :id
                 limit :most) as of_address),
              exists (select 1 from comment
                where text_digest = :text and created_at > :remembered and created_at <= :at and id <> :id
                  and (client_network = cast(:client as cidr) or email_digest = any (cast(:digests as bytea[])))),
              exists (select 1 from (
                  select id, text_signature from comment where created_at > :late and created_at <= :at
                  order by created_at desc, id desc limit :compared) as recent
                where id <> :id and bit_count(cast(text_signature # cast(:signature as bigint) as bit(64))) <= :alike)
            """;

    @Inject
    EntityManager entities;

    @Inject
    Addresses addresses;

    /**
     * What was posted before a comment, in one statement.
     *
     * @param most up to how many are counted, for a flood makes each comment dearer otherwise
     */
    Past before(Candidate comment, int most) {
        Object[] row = (Object[]) entities.createNativeQuery(QUERY, Object[].class)
                .setParameter("id", comment.id())
                .setParameter("most", most)
                .setParameter("client", network(comment))
                .setParameter("digests", digests(comment).toArray(byte[][]::new))
                .setParameter("text", comment.print().digest())
                .setParameter("signature", comment.print().signature())
                .setParameter("at", comment.at())
                .setParameter("shortly", comment.at().minus(SHORTLY))
                .setParameter("late", comment.at().minus(OF_LATE))
                .setParameter(
                        "remembered", comment.at().minus(comment.print().signature() == null ? SHORTLY : REMEMBERED))
                .setParameter("compared", COMPARED)
                .setParameter("alike", ALIKE_BITS)
                .getSingleResult();
        return new Past((Long) row[0], (Long) row[1], (Boolean) row[2], (Boolean) row[3]);
    }

    private static String network(Candidate comment) {
        return comment.clientAddress() == null
                ? null
                : Network.ofClient(comment.clientAddress()).toString();
    }

    private List<byte[]> digests(Candidate comment) {
        return comment.email() == null ? List.of() : addresses.digests(comment.email());
    }
}
