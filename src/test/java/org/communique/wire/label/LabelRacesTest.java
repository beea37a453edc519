package org.communique.wire.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.access.Role;
import org.communique.wire.AnArticle;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Http;
import org.communique.wire.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@DisplayName("Of changes of topics or parties at the same time,")
class LabelRacesTest {

    private static final int HOLDERS = 8;

    private static HttpRequest send(String method, String path, String body) {
        return Http.json(Http.to(path, Role.EDITOR).header("If-Match", "*"), method, body);
    }

    private static HttpRequest merge(Kind kind, String slug, String into) {
        return send("POST", kind.one(slug) + "/merge", "{\"into\":\"" + into + "\"}");
    }

    private static HttpRequest delete(String path) {
        return Http.to(path, Role.EDITOR)
                .header("If-Match", "*")
                .method("DELETE", BodyPublishers.noBody())
                .build();
    }

    private static HttpRequest write(Kind kind, String holder, List<String> names) {
        String body = "{\"" + kind.path.substring(1) + "\":[\"" + String.join("\",\"", names) + "\"]}";
        return send("PATCH", kind.holders + "/" + holder, body);
    }

    /** The statuses, in the order of the requests. */
    private static List<Integer> together(List<HttpRequest> requests) {
        return Http.together(requests.size(), requests::get).stream()
                .map(HttpResponse::statusCode)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("merges in a ring leave one, and everything has it")
    void ring(Kind kind) {
        for (int round = 0; round < 4; round++) {
            List<String> names = List.of("a" + round, "b" + round, "c" + round);
            List<String> holders = names.stream().map(kind::draft).toList();
            List<Integer> statuses = new ArrayList<>(together(IntStream.range(0, 3)
                    .mapToObj(i -> merge(kind, names.get(i), names.get((i + 1) % 3)))
                    .toList()));
            Collections.sort(statuses);
            assertEquals(List.of(200, 200, 422), statuses);
            assertEquals(1, holders.stream().map(kind::of).distinct().count());
            assertEquals(1, kind.of(holders.get(0)).size());
            assertEquals(String.valueOf(round + 1), kind.count());
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("a merge and a rename lose nothing of what is written meanwhile")
    void mergeAndWrite(Kind kind) {
        for (int round = 0; round < 3; round++) {
            String x = "x" + round;
            String y = "y" + round;
            List<String> holders = IntStream.range(0, HOLDERS)
                    .mapToObj(n -> kind.draft(x, y, "z"))
                    .toList();
            List<HttpRequest> requests = new ArrayList<>();
            for (int n = 0; n < HOLDERS; n++) {
                List<String> names = new ArrayList<>(List.of(x, y, "z", "new" + round));
                Collections.shuffle(names, new Random(n));
                requests.add(write(kind, holders.get(n), names));
            }
            requests.add(HOLDERS / 3, merge(kind, x, y));
            requests.add(HOLDERS / 2, send("PATCH", kind.one(y), "{\"name\":\"w" + round + "\"}"));
            assertEquals(Set.of(200), Set.copyOf(together(requests)));
            Set<String> left = Set.of("w" + round, "z", "new" + round);
            for (String holder : holders) {
                assertEquals(left, Set.copyOf(kind.of(holder)));
                assertEquals("0 1 2", kind.positions(holder));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("one that is deleted is there for all that are given it")
    void deleteAndGive(Kind kind) {
        for (int round = 0; round < 3; round++) {
            String name = "gone" + round;
            List<String> holders =
                    IntStream.range(0, HOLDERS).mapToObj(n -> kind.draft()).toList();
            kind.write(kind.draft(name)).then().statusCode(200);
            List<HttpRequest> requests = new ArrayList<>();
            holders.forEach(holder -> requests.add(write(kind, holder, List.of(name))));
            requests.add(HOLDERS / 2, delete(kind.one(name)));
            List<Integer> statuses = new ArrayList<>(together(requests));
            int deleted = statuses.remove(HOLDERS / 2);
            assertTrue(deleted == 204 || deleted == 409, "DELETE answered " + deleted);
            assertEquals(Set.of(200), Set.copyOf(statuses));
            holders.forEach(holder -> assertEquals(List.of(name), kind.of(holder)));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("one gets the slug that several ask for, by name or by rename")
    void oneGetsTheSlug(Kind kind) {
        for (int round = 0; round < 3; round++) {
            String wanted = "wanted" + round;
            kind.draft("a" + round, "b" + round);
            String holder = kind.draft();
            List<Integer> statuses = together(List.of(
                    send("PATCH", kind.one("a" + round), "{\"name\":\"" + wanted + "\"}"),
                    write(kind, holder, List.of(wanted)),
                    send("PATCH", kind.one("b" + round), "{\"name\":\"" + wanted + "\"}")));
            assertEquals(200, statuses.get(1));
            assertTrue(Set.of(200, 409).containsAll(statuses), statuses::toString);
            assertTrue(Collections.frequency(statuses, 200) <= 2, statuses::toString);
            assertEquals(List.of(wanted), kind.of(holder));
        }
    }

    @ParameterizedTest
    @EnumSource(names = "PARTIES")
    @DisplayName("a merge and the removal of what has both go well")
    void mergeAndRemove(Kind kind) {
        Made article = AnArticle.anArticle().draft();
        for (int round = 0; round < 3; round++) {
            List<String> names = List.of("a" + round, "x", "b" + round, "y", "z");
            List<String> holders = IntStream.range(0, HOLDERS)
                    .mapToObj(n -> kind.made(any -> article, names))
                    .toList();
            List<HttpRequest> requests = new ArrayList<>(Stream.concat(
                            holders.stream().limit(HOLDERS / 2).map(holder -> delete(kind.holders + "/" + holder)),
                            Stream.of(merge(kind, "a" + round, "b" + round)))
                    .toList());
            Collections.shuffle(requests, new Random(round));
            assertTrue(Set.of(200, 204).containsAll(together(requests)));
            String kept = holders.get(HOLDERS - 1);
            assertEquals(List.of("b" + round, "x", "y", "z"), kind.of(kept));
            Wire.as(Role.EDITOR, Map.of("status", "stalled"))
                    .header("If-Match", "*")
                    .patch(kind.holders + "/" + kept)
                    .then()
                    .statusCode(200);
        }
    }
}
