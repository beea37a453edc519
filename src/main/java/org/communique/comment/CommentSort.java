package org.communique.comment;

import org.communique.paging.Order;
import org.communique.paging.SortKeys;

/** The orders of comment lists. */
public enum CommentSort {
    OLDEST(Order.ascending("c.createdAt", CommentLine::createdAt, SortKeys::instant)),
    NEWEST(Order.descending("c.createdAt", CommentLine::createdAt, SortKeys::instant));

    private final Order<CommentLine> order;

    CommentSort(Order<CommentLine> order) {
        this.order = order;
    }

    Order<CommentLine> order() {
        return order;
    }
}
