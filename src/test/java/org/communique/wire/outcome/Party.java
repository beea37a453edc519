package org.communique.wire.outcome;

import static org.communique.wire.AnArticle.anArticle;
import static org.communique.wire.outcome.AnOutcome.anOutcome;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.communique.access.Role;
import org.communique.wire.Wire;

/** What tests do with parties. */
final class Party {

    private Party() {}

    /** Parties of these names, each named by one outcome of a published article. */
    static void known(String... names) {
        anOutcome().binding(names).addedTo(anArticle().published());
    }

    static String path(String slug) {
        return "/parties/" + slug;
    }

    static Response get(String slug) {
        return Wire.anonymous().redirects().follow(false).get(path(slug));
    }

    /** @param patch an object, or JSON as text */
    static Response patch(String slug, Object patch) {
        return Wire.as(Role.EDITOR, patch).header("If-Match", "*").patch(path(slug));
    }

    static Response alias(String slug, String... aliases) {
        return patch(slug, Map.of("aliases", List.of(aliases)));
    }

    static Response merge(String slug, String into) {
        return Wire.as(Role.EDITOR, Map.of("into", into))
                .header("If-Match", "*")
                .post(path(slug) + "/merge");
    }

    /** The slugs of the parties that an outcome of these names gets. */
    static List<String> named(String... names) {
        return anOutcome().binding(names).sentTo(anArticle().draft()).path("parties.slug");
    }
}
