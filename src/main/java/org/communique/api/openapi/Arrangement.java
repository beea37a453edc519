package org.communique.api.openapi;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Puts everything into one order that no build changes, and leaves out what nothing refers to. */
final class Arrangement {

    private static final Map<String, String> TAGS = Map.of(
            "About", "Where to begin, and what errors mean.",
            "Access", "API keys, and who is asking.",
            "Articles", "News articles: reading, writing, publication.",
            "Comments", "What readers say under an article.",
            "Key outcomes", "What came of a reported event, each with its evidence in the article's text.",
            "Moderation", "Deciding over comments.",
            "Parties", "Whom outcomes bind or concern.",
            "Privacy", "What is held about an email address.",
            "Topics", "Subject labels of articles.");

    private static final List<String> TAG_ORDER = List.of(
            "Articles", "Key outcomes", "Comments", "Topics", "Parties", "Moderation", "Privacy", "Access", "About");

    private static final List<HttpMethod> METHODS =
            List.of(HttpMethod.GET, HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

    void complete(OpenAPI document) {
        document.setTags(TAG_ORDER.stream()
                .map(name -> OASFactory.createTag().name(name).description(TAGS.get(name)))
                .toList());
        document.setPaths(paths(document.getPaths()));
        Map<String, Schema> all = document.getComponents().getSchemas();
        Map<String, Schema> used = new TreeMap<>(all);
        used.keySet().retainAll(reachable(document, all));
        document.getComponents().setSchemas(used);
    }

    private static Paths paths(Paths found) {
        Paths sorted = OASFactory.createPaths();
        new TreeMap<>(found.getPathItems()).forEach((path, item) -> {
            PathItem ordered = OASFactory.createPathItem();
            METHODS.forEach(method -> {
                if (item.getOperations().containsKey(method)) {
                    ordered.setOperation(method, item.getOperations().get(method));
                }
            });
            sorted.addPathItem(path, ordered);
        });
        return sorted;
    }

    private static Set<String> reachable(OpenAPI document, Map<String, Schema> all) {
        Set<String> reached = new HashSet<>(Set.of("Problem"));
        reach("Problem", all, reached);
        Route.all(document)
                .forEach(route -> SchemaWalk.each(route.operation(), schema -> follow(schema, all, reached)));
        return reached;
    }

    private static void follow(Schema schema, Map<String, Schema> all, Set<String> reached) {
        if (schema.getRef() != null) {
            String name = schema.getRef().replaceAll(".*/", "");
            if (reached.add(name)) {
                reach(name, all, reached);
            }
        }
    }

    private static void reach(String name, Map<String, Schema> all, Set<String> reached) {
        SchemaWalk.within(all.get(name), schema -> follow(schema, all, reached));
    }
}
