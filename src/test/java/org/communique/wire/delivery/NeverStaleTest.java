package org.communique.wire.delivery;

import static org.communique.wire.AnArticle.anArticle;
import static org.communique.wire.AnArticle.outcome;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.communique.access.Role;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Http;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("Whoever reads while others write")
class NeverStaleTest {

    private static final int CLIENTS = 6;
    private static final int STEPS = 170;
    private static final int ARTICLES = 4;

    /** One article whose title, statement and number of updates only grow, and what is known of them. */
    private static final class Subject {

        private final Made made = anArticle().with(outcome("exchange notes")).published();
        private final String outcome = Http.send(
                        Http.to(made.path() + "/key-outcomes?fields=id").build())
                .body()
                .replaceAll(".*\"id\":\"|\".*", "");
        private final Register title = new Register();
        private final Register statement = new Register();

        private void write(Random random) {
            if (random.nextBoolean()) {
                title.write(number -> patch(made.path(), "{\"title\":\"" + number + "\"}"));
            } else {
                statement.write(number -> patch("/key-outcomes/" + outcome, "{\"statement\":\"" + number + "\"}"));
            }
        }

        private static void patch(String path, String body) {
            HttpResponse<String> answer =
                    Http.send(Http.json(Http.to(path, Role.EDITOR).header("If-Match", "*"), "PATCH", body));
            assertEquals(200, answer.statusCode(), answer.body());
        }

        private void read(Random random) {
            switch (random.nextInt(6)) {
                case 0 -> title.read(() -> value(made.path(), "title"));
                case 1 ->
                    title.read(
                            () -> value("/articles?topic=diplomacy", "items.find{it.id=='" + made.id() + "'}.title"));
                case 2 ->
                    title.read(() -> value(
                            "/articles?sort=-updatedAt&fields=id,title",
                            "items.find{it.id=='" + made.id() + "'}.title"));
                case 3 -> statement.read(() -> value(made.path(), "keyOutcomes[0].statement"));
                case 4 -> statement.read(() -> value("/key-outcomes/" + outcome, "statement"));
                default ->
                    statement.read(() ->
                            value("/key-outcomes?party=russia", "items.find{it.id=='" + outcome + "'}.statement"));
            }
        }

        private static String value(String path, String place) {
            HttpResponse<String> answer = Http.send(Http.to(path).build());
            assertEquals(200, answer.statusCode(), answer.body());
            return JsonPath.from(answer.body()).getString(place);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20261128, 424242})
    @DisplayName("sees nothing older than what was answered before")
    void seesWhatWasAnswered(long seed) throws Exception {
        List<Subject> subjects = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            subjects.add(new Subject());
        }
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Future<?>> histories = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                Random random = new Random(seed + client);
                histories.add(clients.submit(() -> steps(subjects, random)));
            }
            for (Future<?> history : histories) {
                history.get();
            }
        } catch (ExecutionException e) {
            throw new AssertionError("seed " + seed, e.getCause());
        } finally {
            clients.shutdownNow();
        }
    }

    private static void steps(List<Subject> subjects, Random random) {
        for (int step = 0; step < STEPS; step++) {
            Subject subject = subjects.get(random.nextInt(subjects.size()));
            if (random.nextInt(10) == 0) {
                subject.write(random);
            } else {
                subject.read(random);
            }
        }
    }
}
