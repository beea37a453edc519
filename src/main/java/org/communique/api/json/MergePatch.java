package org.communique.api.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A JSON Merge Patch (RFC 7396) that has been read but not applied.
 *
 * @param <T> the record whose JSON form it patches
 */
public final class MergePatch<T> {

    private final JsonNode patch;
    private final Class<T> type;
    private final ObjectMapper json;
    private final Binder binder;

    MergePatch(JsonNode patch, Class<T> type, ObjectMapper json, Binder binder) {
        this.patch = patch;
        this.type = type;
        this.json = json;
        this.binder = binder;
    }

    /**
     * The record that the patch makes of another, valid as a whole.
     *
     * @throws org.communique.http.ProblemException as for a body that holds the whole result
     */
    public T applyTo(T target) {
        return binder.bind(merge(json.valueToTree(target), patch), type);
    }

    private JsonNode merge(JsonNode target, JsonNode change) {
        if (!change.isObject()) {
            return change;
        }
        ObjectNode merged = target.isObject() ? (ObjectNode) target : json.createObjectNode();
        change.properties().forEach(member -> {
            // Of what is not there null is kept: the binder takes it for absent, and tells a member that is none.
            if (member.getValue().isNull() && merged.has(member.getKey())) {
                merged.remove(member.getKey());
            } else if (member.getValue().isNull()) {
                merged.putNull(member.getKey());
            } else {
                merged.set(member.getKey(), merge(merged.path(member.getKey()), member.getValue()));
            }
        });
        return merged;
    }
}
