package org.communique.article;

import org.communique.paging.Order;
import org.communique.paging.SortKeys;

/** The orders of article lists. */
public enum ArticleSort {
    /** For searches, see {@link ArticleSearch}; of articles that are equally relevant the newest first. */
    RELEVANCE(Order.descending("a.listedAt", ArticleLine::listedAt, SortKeys::instant)),
    /** The newest first; before them all, for those who may see them, the ones that are not public. */
    NEWEST(Order.descending("a.listedAt", ArticleLine::listedAt, SortKeys::instant)),
    OLDEST(Order.ascending("a.listedAt", ArticleLine::listedAt, SortKeys::instant)),
    UPDATED(Order.descending("a.changedAt", ArticleLine::changedAt, SortKeys::instant)),
    TITLE(Order.ascending("a.titleKey", ArticleLine::titleKey, text -> text));

    private final Order<ArticleLine> order;

    ArticleSort(Order<ArticleLine> order) {
        this.order = order;
    }

    Order<ArticleLine> order() {
        return order;
    }
}
