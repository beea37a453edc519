package org.communique.api.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.communique.http.ErrorCode;
import org.communique.http.ProblemException;
import org.communique.http.Violation;
import org.communique.http.ViolationCode;
import org.communique.text.Characters;

/** Makes a valid record of a JSON value, or tells every rule that the value breaks. */
@ApplicationScoped
class Binder {

    @Inject
    ObjectMapper json;

    @Inject
    Validator validator;

    /**
     * Binds and validates.
     *
     * @throws ProblemException {@code unknown_member} or {@code validation_failed} with each violation's JSON pointer
     */
    <T> T bind(JsonNode value, Class<T> type) {
        List<Violation> violations = new ArrayList<>();
        unfitText(value, JsonPointer.empty(), violations);
        T bound = violations.isEmpty() ? read(value, type, violations) : null;
        if (bound != null) {
            violations.addAll(Violations.of(validator.validate(bound)));
        }
        if (!violations.isEmpty()) {
            boolean unknown = violations.stream().allMatch(violation -> violation.code() == ViolationCode.UNKNOWN);
            ErrorCode code = unknown ? ErrorCode.UNKNOWN_MEMBER : ErrorCode.VALIDATION_FAILED;
            throw new ProblemException(code, code.advice(), violations);
        }
        return bound;
    }

    /** What neither UTF-8 nor the database can hold is refused wherever it stands, member names included. */
    private static void unfitText(JsonNode value, JsonPointer at, List<Violation> violations) {
        if (value.isTextual() && !Characters.storable(value.textValue())) {
            violations.add(Violation.at(
                    at.toString(), ViolationCode.UNFIT_CHARACTER, "must not hold U+0000 or half a surrogate pair"));
        }
        value.properties().forEach(member -> {
            if (Characters.storable(member.getKey())) {
                unfitText(member.getValue(), at.appendProperty(member.getKey()), violations);
            } else {
                violations.add(Violation.at(at.toString(), ViolationCode.UNFIT_CHARACTER, "has an unfit member name"));
            }
        });
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                unfitText(value.get(i), at.appendIndex(i), violations);
            }
        }
    }

    private <T> T read(JsonNode value, Class<T> type, List<Violation> violations) {
        if (!value.isObject()) {
            violations.add(Violation.at("", ViolationCode.WRONG_TYPE, "must be an object"));
            return null;
        }
        try {
            return json.readerFor(type)
                    .withHandler(new UnknownMembers(violations))
                    .readValue(value);
        } catch (JsonMappingException e) {
            violations.add(Violations.of(e));
            return null;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Notes unknown members and goes on, so that one answer names all. */
    private static final class UnknownMembers extends DeserializationProblemHandler {

        private final List<Violation> violations;

        UnknownMembers(List<Violation> violations) {
            this.violations = violations;
        }

        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context, JsonParser in, JsonDeserializer<?> reader, Object bean, String name)
                throws IOException {
            violations.add(Violation.at(pointer(in, name).toString(), ViolationCode.UNKNOWN, "is not a member here"));
            in.skipChildren();
            return true;
        }

        /** The parser has entered a value that is an object or array already. */
        private static JsonPointer pointer(JsonParser in, String name) {
            JsonStreamContext value = in.getParsingContext();
            JsonStreamContext object = in.currentToken().isStructStart() ? value.getParent() : value;
            JsonStreamContext around = object.getParent();
            return (around == null ? JsonPointer.empty() : around.pathAsPointer()).appendProperty(name);
        }
    }
}
