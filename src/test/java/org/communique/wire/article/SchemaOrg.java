package org.communique.wire.article;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/** Holds linked data to the table in {@code schema-org.properties}, which says where it comes from. */
final class SchemaOrg {

    private static final Properties TABLE = read();

    private SchemaOrg() {}

    private static Properties read() {
        try (InputStream in = SchemaOrg.class.getResourceAsStream("/schema-org.properties")) {
            Properties table = new Properties();
            table.load(in);
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Fails for a class or property that the vocabulary does not have, for a property on a class where it may not stand, and
     * for a value that it may not have.
     *
     * @return the classes and properties that occur
     */
    static Set<String> check(JsonNode thing) {
        String type = thing.path("@type").asText();
        Set<String> seen = new HashSet<>(Set.of(type));
        assertTrue(type.equals("Thing") || TABLE.containsKey(type), type);
        thing.properties().stream()
                .filter(member -> !member.getKey().startsWith("@"))
                .forEach(member -> {
                    assertNotNull(TABLE.getProperty(member.getKey()), member.getKey());
                    String[] rule = TABLE.getProperty(member.getKey()).split(" -> ");
                    assertTrue(isAny(type, rule[0]), () -> member.getKey() + " on " + type);
                    seen.add(member.getKey());
                    values(member.getValue()).forEach(value -> seen.addAll(checkValue(value, rule[1], member)));
                });
        return seen;
    }

    private static Stream<JsonNode> values(JsonNode value) {
        assertTrue(!value.isArray() || !value.isEmpty(), "an empty list says nothing");
        return value.isArray()
                ? Stream.iterate(0, i -> i < value.size(), i -> i + 1).map(value::path)
                : Stream.of(value);
    }

    private static Set<String> checkValue(JsonNode value, String range, Object where) {
        if (value.isObject()) {
            assertTrue(isAny(value.path("@type").asText(), range), () -> where + " has a value of another class");
            return check(value);
        }
        assertTrue(
                List.of(range.split(" ")).stream().anyMatch(type -> isLiteral(value, type)),
                () -> where + " has a value of another type");
        return Set.of();
    }

    private static boolean isAny(String type, String classes) {
        return type != null && (List.of(classes.split(" ")).contains(type) || isAny(parent(type), classes));
    }

    private static String parent(String type) {
        return TABLE.getProperty(type);
    }

    private static boolean isLiteral(JsonNode value, String type) {
        String text = value.asText();
        return switch (type) {
            case "Text" -> value.isTextual();
            case "URL" -> value.isTextual() && text.matches("https?://\\S+");
            case "Date" -> value.isTextual() && text.matches("\\d{4}-\\d\\d-\\d\\d");
            case "DateTime" -> value.isTextual() && text.matches(ArticleWritingTest.INSTANT);
            case "Duration" -> value.isTextual() && text.matches("PT\\d+M");
            case "Integer", "Number" -> value.isIntegralNumber();
            default -> false;
        };
    }
}
