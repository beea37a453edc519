package org.communique.api.paging;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.communique.http.ErrorCode;
import org.communique.http.ProblemException;
import org.communique.http.Violation;
import org.communique.http.ViolationCode;
import org.communique.text.Characters;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses query parameters that the operation does not declare, repeated ones that it declares as single, and text in the
 * query or the path that no stored value can equal because the database cannot hold it.
 */
class KnownParameters {

    private final Map<Method, Map<String, Boolean>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo resource) {
        if (!storable(request.getUriInfo().getPathParameters().values())) {
            throw new ProblemException(ErrorCode.NOT_FOUND);
        }
        MultivaluedMap<String, String> given = request.getUriInfo().getQueryParameters();
        if (given.isEmpty() || resource.getResourceMethod() == null) {
            return;
        }
        Map<String, Boolean> repeatable =
                known.computeIfAbsent(resource.getResourceMethod(), KnownParameters::declared);
        List<Violation> unknown = new ArrayList<>();
        List<Violation> malformed = new ArrayList<>();
        given.forEach((name, values) -> {
            if (!repeatable.containsKey(name)) {
                unknown.add(Violation.ofParameter(name, ViolationCode.UNKNOWN, "is not a parameter here"));
            } else if (values.size() > 1 && !repeatable.get(name)) {
                malformed.add(Violation.ofParameter(name, ViolationCode.DUPLICATE, "may stand only once"));
            } else if (values.contains("")) {
                malformed.add(Violation.ofParameter(name, ViolationCode.INVALID_FORMAT, "must not be empty"));
            } else if (!storable(List.of(values))) {
                malformed.add(Violation.ofParameter(name, ViolationCode.UNFIT_CHARACTER, "must not hold U+0000"));
            }
        });
        refuse(ErrorCode.UNKNOWN_PARAMETER, unknown);
        refuse(ErrorCode.INVALID_PARAMETER, malformed);
    }

    private static boolean storable(Collection<List<String>> values) {
        return values.stream().flatMap(List::stream).allMatch(Characters::storable);
    }

    private static void refuse(ErrorCode code, List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new ProblemException(code, code.advice(), violations);
        }
    }

    /** The declared parameters, with whether each may be repeated. */
    private static Map<String, Boolean> declared(Method method) {
        Map<String, Boolean> names = new HashMap<>();
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                addComponents(parameter.getType(), names);
            } else if (parameter.isAnnotationPresent(RestQuery.class)) {
                names.put(parameter.getName(), parameter.getType() == List.class);
            }
        }
        return names;
    }

    private static void addComponents(Class<?> parameters, Map<String, Boolean> names) {
        for (RecordComponent component : parameters.getRecordComponents()) {
            names.put(component.getName(), component.getType() == List.class);
        }
    }
}
