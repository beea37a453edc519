package org.communique.api.paging;

/** An answer that is one page of a list. */
public interface Paged {

    /** Where it lies in its list. */
    Page.Place page();
}
