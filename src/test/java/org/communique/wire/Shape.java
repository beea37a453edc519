package org.communique.wire;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads answers: which members they have, and what stands in lists. */
public final class Shape {

    /** One for all: to make another takes longer than most requests. */
    static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();

    private Shape() {}

    public static JsonNode json(Response response) {
        try {
            return JSON.readTree(response.asByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A member that is text. Unlike a path of REST Assured, which is a program to be compiled, it costs nothing. */
    public static String text(Response response, String pointer) {
        JsonNode text = json(response).at(pointer);
        assertTrue(text.isTextual(), () -> pointer + " in " + response.asString());
        return text.textValue();
    }

    /** The names of an object's members. */
    public static Set<String> members(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** One member of each item of a list. */
    public static List<String> each(JsonNode list, String member) {
        List<String> values = new ArrayList<>();
        list.path("items").forEach(item -> values.add(item.path(member).asText()));
        return values;
    }

    /** One member of each item of a list that is answered. */
    public static List<String> each(Response list, String member) {
        list.then().statusCode(200);
        return each(json(list), member);
    }

    /** One member of each item of a list, over all its pages. */
    public static List<String> everyPage(String path, int limit, String member) {
        List<String> values = new ArrayList<>();
        String next = null;
        do {
            JsonNode page = json(page(path, limit, "after", next));
            values.addAll(each(page, member));
            String last = next;
            next = page.at("/page/next").isMissingNode()
                    ? null
                    : page.at("/page/next").asText();
            assertFalse(next != null && next.equals(last), "a cursor that leads to itself");
        } while (next != null);
        return values;
    }

    /** One page, after or before a cursor if that is not null. */
    public static Response page(String path, int limit, String side, String cursor) {
        var request = Wire.anonymous().queryParam("limit", limit);
        if (cursor != null) {
            request.queryParam(side, cursor);
        }
        Response page = request.get(path);
        page.then().statusCode(200);
        return page;
    }
}
