package org.communique.api.keyoutcome;

import java.util.List;
import org.communique.api.paging.Page;
import org.communique.api.paging.Paged;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of a list of key outcomes that can be had as a sheet, too. */
record OutcomePage(
        @Schema(required = true, description = "The rows in the list's order; empty when there are none.")
        List<OutcomeView> items,

        @Schema(required = true, description = "Where this page lies in its list.")
        Page.Place page)
        implements Paged {}
