package org.communique.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds the operation behind a request. */
final class Operations {

    private record Template(Pattern pattern, JsonNode methods) {}

    private final List<Template> templates = new ArrayList<>();

    Operations(JsonNode paths) {
        List<String> names = new ArrayList<>();
        paths.fieldNames().forEachRemaining(names::add);
        // "{" comes after all that a literal segment begins with, so literal segments win over parameters.
        names.sort(Comparator.naturalOrder());
        names.forEach(name ->
                templates.add(new Template(Pattern.compile(name.replaceAll("\\{[^}]+}", "[^/]+")), paths.path(name))));
    }

    /** The operation, or null when there is none. */
    JsonNode find(String method, String path) {
        return templates.stream()
                .filter(template -> template.pattern().matcher(path).matches())
                .findFirst()
                .map(template -> template.methods().get(method.toLowerCase(Locale.ROOT)))
                .orElse(null);
    }
}
