package org.communique.wire.race;

import static org.communique.wire.Http.together;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.communique.access.Role;
import org.communique.wire.AnArticle;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Http;
import org.communique.wire.Sql;
import org.communique.wire.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Of many at the same time,")
class RacesTest {

    private static Map<Integer, Long> statuses(List<HttpResponse<String>> responses) {
        return responses.stream()
                .collect(Collectors.groupingBy(HttpResponse::statusCode, TreeMap::new, Collectors.counting()));
    }

    private static HttpRequest create(String body) {
        return Http.json(Http.to("/articles", Role.EDITOR), "POST", body);
    }

    @Test
    @DisplayName("one change from the same ETag wins, in each of several rounds")
    void oneChangeWins() {
        Made made = AnArticle.anArticle().draft();
        for (int round = 0; round < 5; round++) {
            String tag = made.etag();
            int before = Wire.as(Role.EDITOR).get(made.path()).path("version");
            String title = "Round " + round + " by ";
            List<HttpResponse<String>> answers = together(
                    20,
                    n -> Http.json(
                            Http.to(made.path(), Role.EDITOR).header("If-Match", tag),
                            "PUT",
                            "{\"title\":\"" + title + n + "\"}"));
            assertEquals(Map.of(200, 1L, 412, 19L), statuses(answers));
            assertEquals(before + 1, Wire.as(Role.EDITOR).get(made.path()).<Integer>path("version"));
        }
    }

    @Test
    @DisplayName("all articles of one title get a slug of their own")
    void allGetSlugs() {
        List<HttpResponse<String>> answers = together(200, n -> create("{\"title\":\"Same\"}"));
        assertEquals(Map.of(201, 200L), statuses(answers));
        Function<HttpResponse<String>, String> slug =
                answer -> JsonPath.from(answer.body()).getString("slug");
        assertEquals(200, answers.stream().map(slug).distinct().count());
        assertEquals("200", Sql.value("select count(distinct slug) from article_slug"));
    }

    @Test
    @DisplayName("one article gets the slug that all ask for")
    void oneGetsTheSlug() {
        List<HttpResponse<String>> answers = together(50, n -> create("{\"title\":\"T\",\"slug\":\"same\"}"));
        assertEquals(Map.of(201, 1L, 409, 49L), statuses(answers));
        answers.stream()
                .filter(answer -> answer.statusCode() == 409)
                .forEach(answer ->
                        assertEquals("slug_taken", JsonPath.from(answer.body()).getString("code")));
    }

    @Test
    @DisplayName("none that make topics in different orders block each other")
    void noneBlock() {
        List<HttpResponse<String>> answers = together(100, n -> {
            List<String> topics = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                topics.add("\"Topic " + (n / 10) + " " + i + "\"");
            }
            Collections.shuffle(topics, new Random(n));
            return create("{\"title\":\"T" + n + "\",\"topics\":[" + String.join(",", topics) + "]}");
        });
        assertEquals(Map.of(201, 100L), statuses(answers));
        assertEquals("100", Sql.value("select count(*) from topic"));
    }

    @Test
    @DisplayName("one of two with the same Idempotency-Key makes something")
    void oneMakesSomething() {
        for (int round = 0; round < 10; round++) {
            String key = "twins-" + round;
            List<HttpResponse<String>> answers = together(
                    2,
                    n -> Http.json(
                            Http.to("/articles", Role.EDITOR).header("Idempotency-Key", key),
                            "POST",
                            "{\"title\":\"Twin\"}"));
            answers.forEach(answer -> {
                boolean waits = answer.statusCode() == 409
                        && JsonPath.from(answer.body()).getString("code").equals("request_in_progress")
                        && answer.headers().firstValue("Retry-After").isPresent();
                assertEquals(true, waits || answer.statusCode() == 201, answer.body());
            });
            assertEquals(String.valueOf(round + 1), Sql.value("select count(*) from article"));
        }
    }

    @Test
    @DisplayName("readers see evidence where the text beside it has it, whoever changes that")
    void evidenceFitsItsText() {
        Made made = AnArticle.anArticle()
                .having("body", "They exchange notes.")
                .with(AnArticle.outcome("exchange notes"))
                .published();
        List<HttpResponse<String>> answers = together(300, n -> {
            String body = "{\"body\":\"" + "Again. ".repeat(n % 5) + "They exchange notes.\"}";
            return n % 4 == 0
                    ? Http.json(Http.to(made.path(), Role.EDITOR).header("If-Match", "*"), "PATCH", body)
                    : Http.to(made.path(), Role.READER).build();
        });
        for (HttpResponse<String> answer : answers) {
            JsonPath article = JsonPath.from(answer.body());
            int start = article.getInt("keyOutcomes[0].evidence.start");
            assertEquals("exchange notes", article.getString("body").substring(start, start + 14));
        }
    }
}
