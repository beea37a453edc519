package org.communique.api.paging;

import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.communique.paging.PageRequest;
import org.communique.paging.Slice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of a list. */
public record Page<T>(
        @Schema(required = true, description = "The rows in the list's order; empty when there are none.")
        List<T> items,

        @Schema(required = true, description = "Where this page lies in its list.")
        Place page)
        implements Paged {

    /** Where a page lies in its list. */
    @Schema(name = "PagePlace")
    public record Place(
            @Schema(required = true, description = "Rows at most.", examples = "20")
            int limit,

            @Schema(description = "Cursor for `after`, absent on the last page.")
            String next,

            @Schema(description = "Cursor for `before`, absent on the first page.")
            String previous,

            @Schema(description = "Rows over all pages; only with `count=exact`.")
            Long total) {

        /** The neighbouring pages as values of {@code Link} (RFC 8288), for the address that the page was asked at. */
        public List<String> links(URI address) {
            List<String> links = new ArrayList<>();
            if (next != null) {
                links.add(link(address, "after", next, "next"));
            }
            if (previous != null) {
                links.add(link(address, "before", previous, "prev"));
            }
            return links;
        }

        private static String link(URI address, String parameter, String cursor, String relation) {
            URI target = UriBuilder.fromUri(
                            address.getRawPath() + "?" + (address.getRawQuery() == null ? "" : address.getRawQuery()))
                    .replaceQueryParam("after")
                    .replaceQueryParam("before")
                    .replaceQueryParam(parameter, cursor)
                    .build();
            return "<%s>; rel=\"%s\"".formatted(target, relation);
        }
    }

    /** The page of views of a slice's rows. */
    public static <R, T> Page<T> of(Slice<R> slice, PageRequest request, Function<R, T> view) {
        return new Page<>(
                slice.items().stream().map(view).toList(),
                new Place(request.limit(), slice.next(), slice.previous(), slice.total()));
    }
}
