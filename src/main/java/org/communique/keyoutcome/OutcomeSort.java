package org.communique.keyoutcome;

import org.communique.paging.Order;
import org.communique.paging.SortKeys;

/** The orders of outcome lists over all articles. */
public enum OutcomeSort {
    /** The last reported first. */
    NEWEST(Order.descending("l.reportedAt", OutcomeLine::reportedAt, SortKeys::instant)),
    /** The earliest deadline first, those without one last. */
    DUE(Order.ascending("l.dueKey", OutcomeLine::dueKey, SortKeys::date)),
    UPDATED(Order.descending("l.updatedAt", OutcomeLine::updatedAt, SortKeys::instant));

    private final Order<OutcomeLine> order;

    OutcomeSort(Order<OutcomeLine> order) {
        this.order = order;
    }

    Order<OutcomeLine> order() {
        return order;
    }
}
