package org.communique.api.problem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The methods that each path has, by the OpenAPI document that the build made. */
@ApplicationScoped
public class AllowedMethods {

    private static final String DOCUMENT = "META-INF/quarkus-generated-openapi-doc.JSON";
    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

    private record Route(Pattern path, Set<String> methods) {}

    @Inject
    ObjectMapper json;

    private volatile List<Route> routes;

    /** The methods of a path in alphabetical order, with those that come for free; none for an unknown path. */
    public Set<String> at(String path) {
        return routes().stream()
                .filter(route -> route.path().matcher(path).matches())
                .findFirst()
                .map(Route::methods)
                .orElse(Set.of());
    }

    private List<Route> routes() {
        if (routes == null) {
            routes = read();
        }
        return routes;
    }

    private List<Route> read() {
        try (InputStream document =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(DOCUMENT)) {
            List<Route> read = new ArrayList<>();
            json.readTree(document)
                    .path("paths")
                    .properties()
                    .forEach(path -> read.add(new Route(pattern(path.getKey()), methods(path.getValue()))));
            return List.copyOf(read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Pattern pattern(String template) {
        return Pattern.compile(template.replaceAll("\\{[^}]+}", "[^/]+") + "/?");
    }

    private static Set<String> methods(JsonNode path) {
        Set<String> methods = new TreeSet<>();
        path.fieldNames().forEachRemaining(name -> {
            if (METHODS.contains(name)) {
                methods.add(name.toUpperCase(Locale.ROOT));
            }
        });
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        methods.add("OPTIONS");
        return methods;
    }
}
