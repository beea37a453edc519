package org.communique.label;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.communique.storage.AdvisoryLock;

/**
 * Keeps who gives labels to something apart from who changes labels. One lock for each kind, taken before any row of a
 * label, so that no two wait for each other.
 */
@ApplicationScoped
class LabelLock {

    @Inject
    AdvisoryLock locks;

    /** Until the transaction ends, no label of the kind changes or goes. Others hold it too. */
    void hold(Class<? extends Label> type) {
        locks.share(name(type));
    }

    /** Until the transaction ends, nobody else changes a label of the kind, makes one or gives one to something. */
    void seize(Class<? extends Label> type) {
        locks.hold(name(type));
    }

    private static String name(Class<? extends Label> type) {
        return "label " + LabelRegister.table(type);
    }
}
