package org.communique.label;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.communique.http.ErrorCode;
import org.communique.http.ExpectedVersion;
import org.communique.http.ProblemException;
import org.communique.http.ViolationCode;
import org.communique.text.Slugs;
import org.hibernate.exception.ConstraintViolationException;

/**
 * All changes of labels, one after another in each kind. Each takes the label by its slug or a former one and throws
 * {@code not_found}, {@code precondition_required} or {@code version_conflict}.
 */
@ApplicationScoped
public class LabelChanges {

    @Inject
    LabelLock lock;

    @Inject
    LabelRegister register;

    @Inject
    LabelUses uses;

    @Inject
    EntityManager entities;

    @Inject
    Event<LabelsMerged> events;

    /**
     * Gives a label another name and the slug of that; its present slug becomes a former one.
     *
     * @param change makes the new name from the present one
     * @throws ProblemException {@code slug_taken} when another label has or had the slug
     */
    public <L extends Label> void rename(
            String slug, ExpectedVersion expected, UnaryOperator<String> change, Class<L> type) {
        L label = seize(slug, expected, type);
        rename(label, change.apply(label.name()).strip(), type);
        entities.flush();
    }

    /** Finds a label that nobody else changes until the transaction ends, to be changed by its own room too. */
    public <L extends Label> L seize(String slug, ExpectedVersion expected, Class<L> type) {
        lock.seize(type);
        L label = register.find(slug, type).orElseThrow(() -> new ProblemException(ErrorCode.NOT_FOUND));
        expected.require(label.version);
        return label;
    }

    /**
     * Gives one that is seized another name and the slug of that.
     *
     * @throws ProblemException {@code slug_taken} when another label has or had the slug
     */
    public <L extends Label> void rename(L label, String name, Class<L> type) {
        register.take(Slugs.of(name), label.id, type);
        label.rename(name);
    }

    /**
     * Makes a label one with another: what had it has the other now, its slugs become former ones of the other, and it is
     * gone. The version of the other grows beyond that of both, so that no tag of the one passes for a tag of the other.
     *
     * @param into slug or former slug of the label that stays
     * @param also takes over from the first what the second is to have besides, in SQL: neither may be changed
     * @throws ProblemException {@code validation_failed} when that is unknown, or the same
     */
    public <L extends Label> void merge(
            String slug, ExpectedVersion expected, String into, LabelUse<L> use, BiConsumer<L, L> also) {
        L vanishing = seize(slug, expected, use.type());
        L staying = other(into, vanishing, use.type());
        also.accept(vanishing, staying);
        uses.move(vanishing.id, staying.id, use);
        register.move(vanishing.id, staying.id, use.type());
        events.fire(new LabelsMerged(vanishing.id, staying.id));
        entities.createNativeQuery("update %s set version = greatest(version, :version) + 1 where id = :id"
                        .formatted(LabelRegister.table(use.type())))
                .setParameter("version", vanishing.version)
                .setParameter("id", staying.id)
                .executeUpdate();
        remove(vanishing.id, use.type());
    }

    private <L extends Label> L other(String slug, L label, Class<L> type) {
        L other = register.find(slug, type)
                .orElseThrow(() ->
                        ProblemException.invalid("/into", ViolationCode.UNKNOWN_VALUE, "must be the slug of another"));
        if (other.id.equals(label.id)) {
            throw ProblemException.invalid("/into", ViolationCode.NOT_ALLOWED, "must be the slug of another");
        }
        return other;
    }

    /**
     * Deletes a label that nothing has; its slugs are free again.
     *
     * @throws ProblemException {@code in_use}
     */
    public void delete(String slug, ExpectedVersion expected, Class<? extends Label> type) {
        Label label = seize(slug, expected, type);
        try {
            remove(label.id, type);
        } catch (ConstraintViolationException e) {
            throw new ProblemException(ErrorCode.IN_USE);
        }
    }

    private void remove(UUID label, Class<? extends Label> type) {
        entities.createNativeQuery("delete from %s where id = :id".formatted(LabelRegister.table(type)))
                .setParameter("id", label)
                .executeUpdate();
    }
}
