package org.communique.api.paging;

import io.vertx.ext.web.RoutingContext;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.communique.http.ProblemException;
import org.communique.http.ViolationCode;

/** The members that a client chose to see with {@code fields}. */
public final class Fields {

    private static final String KEY = Fields.class.getName();

    private Fields() {}

    /**
     * Reads the choice and remembers it for when the answer is written.
     *
     * @param fields names with commas between them, null for all
     * @param view the record that is answered, for a list that of its items
     * @throws ProblemException {@code invalid_parameter} for a name that the view does not have
     */
    static void choose(RoutingContext request, String fields, Class<? extends Record> view) {
        if (fields == null) {
            return;
        }
        Set<String> chosen = new LinkedHashSet<>(Arrays.asList(fields.split(",", -1)));
        List<String> known = Arrays.stream(view.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        if (!known.containsAll(chosen)) {
            throw ProblemException.invalidParameter(
                    "fields", ViolationCode.UNKNOWN_VALUE, "must be some of " + String.join(",", known));
        }
        request.put(KEY, chosen);
    }

    /** The members to show, none for all. */
    public static Set<String> chosen(RoutingContext request) {
        Set<String> chosen = request.get(KEY);
        return chosen == null ? Set.of() : chosen;
    }
}
