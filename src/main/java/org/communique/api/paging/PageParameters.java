package org.communique.api.paging;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The parameters of every list; {@link Pages} reads them. */
public record PageParameters(
        @RestQuery
        @Parameter(
                description = "Rows at most.",
                schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "20"))
        String limit,

        @RestQuery @Parameter(description = "Cursor from `page.next`: the rows after it.")
        String after,

        @RestQuery @Parameter(description = "Cursor from `page.previous`: the rows before it.")
        String before,

        @RestQuery
        @Parameter(
                description = "`exact` adds `page.total`.",
                schema = @Schema(type = SchemaType.STRING, enumeration = "exact"))
        String count,

        @RestQuery
        @Parameter(description = "The members to show of each row, with commas between them.", example = "id,slug")
        String fields) {}
