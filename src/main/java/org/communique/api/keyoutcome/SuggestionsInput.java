package org.communique.api.keyoutcome;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What suggestions are asked with: nothing yet. */
@Schema(
        name = "KeyOutcomeSuggestionsInput",
        description = "An object without members; it may as well be left out.",
        additionalProperties = Schema.False.class)
record SuggestionsInput() {}
