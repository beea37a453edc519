import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;

/**
 * Reads and writes through a balancer without rest and tells what came of it; see README.md. Reads are sent at a steady pace,
 * whatever became of those before; writers wait for their answer.
 *
 * <p>Takes the address of the API, an administrator's key and a file for the writes that were acknowledged; then from stdin the
 * name of each phase as it begins, and an empty line for the end. Of each phase it prints a line of counts.
 */
public class Failover {

    private static final int KEPT = 20;
    private static final int WRITERS = 10;
    private static final long PACE = Duration.ofMillis(500).toNanos();
    private static final long TOLD_AFTER = Duration.ofSeconds(1).toNanos();
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** The counts from one line to the next, and milliseconds: the longest without success, and of the slowest answer. */
    private static final class Phase {
        private final String name;
        private final long began = System.nanoTime();
        private final Map<String, LongAdder> counts = new ConcurrentSkipListMap<>();
        private final Map<String, Long> succeeded = new ConcurrentHashMap<>();
        private final Map<String, Long> times = new ConcurrentSkipListMap<>();

        private Phase(String name) {
            this.name = name;
        }

        private void count(String kind, String outcome) {
            counts.computeIfAbsent(kind + "-" + outcome, none -> new LongAdder()).increment();
        }

        private void count(String kind, String outcome, long asked) {
            count(kind, outcome);
            times.merge(kind + "-slowest", (System.nanoTime() - asked) / 1_000_000, Math::max);
            succeeded.putIfAbsent(kind, began);
            if (outcome.equals("ok") || outcome.equals("old")) {
                succeed(kind);
            }
        }

        private void succeed(String kind) {
            long now = System.nanoTime();
            times.merge(kind + "-gap", (now - succeeded.put(kind, now)) / 1_000_000, Math::max);
        }

        private void tell() {
            List.copyOf(succeeded.keySet()).forEach(this::succeed);
            System.out.println(name + " " + counts + " " + times);
        }
    }

    private final String api;
    private final String key;
    private final PrintWriter acknowledged;
    private final ConcurrentSkipListMap<Long, Integer> changes = new ConcurrentSkipListMap<>();
    private final AtomicInteger unique = new AtomicInteger();
    private volatile Phase phase;
    private volatile boolean over;

    private Failover(String api, String key, PrintWriter acknowledged) {
        this.api = api;
        this.key = key;
        this.acknowledged = acknowledged;
    }

    public static void main(String... arguments) throws Exception {
        try (PrintWriter acknowledged = new PrintWriter(arguments[2])) {
            new Failover(arguments[0], arguments[1], acknowledged).run();
        }
    }

    private void run() throws Exception {
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in));
        phase = new Phase(lines.readLine());
        ScheduledExecutorService readers = Executors.newScheduledThreadPool(2);
        readers.scheduleAtFixedRate(this::readKept, 0, 20, TimeUnit.MILLISECONDS);
        readers.scheduleAtFixedRate(this::readChanging, 0, 50, TimeUnit.MILLISECONDS);
        readers.scheduleAtFixedRate(this::readNew, 0, 50, TimeUnit.MILLISECONDS);
        List<Thread> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            writers.add(new Thread(this::comment));
        }
        writers.add(new Thread(this::change));
        writers.forEach(Thread::start);
        for (String line = lines.readLine(); line != null && !line.isEmpty(); line = lines.readLine()) {
            Phase ended = phase;
            phase = new Phase(line);
            ended.tell();
        }
        over = true;
        readers.shutdown();
        for (Thread writer : writers) {
            writer.join();
        }
        phase.tell();
    }

    private void readKept() {
        read("kept", "/articles/kept-" + unique.incrementAndGet() % KEPT, "*/*");
    }

    private void readChanging() {
        read("changing", "/articles/changing", "*/*");
    }

    private void readNew() {
        read("new", "/articles/changing", "*/*;n=" + unique.incrementAndGet());
    }

    private void read(String kind, String path, String accept) {
        long began = System.nanoTime();
        HttpRequest request = HttpRequest.newBuilder(URI.create(api + path)).header("Accept", accept).build();
        CLIENT.sendAsync(request, BodyHandlers.ofString()).whenComplete((answer, failure) -> {
            String outcome = outcome(answer);
            phase.count(kind, outcome, began);
            Map.Entry<Long, Integer> least = changes.lowerEntry(began - TOLD_AFTER);
            if (outcome.equals("ok") && !kind.equals("kept") && least != null && summary(answer) < least.getValue()) {
                phase.count(kind, "stale");
            }
        });
    }

    private static int summary(HttpResponse<String> article) {
        return Integer.parseInt(article.body().replaceAll("(?s).*\"summary\":\"|\".*", ""));
    }

    private void comment() {
        while (!over) {
            String body = "said-" + UUID.randomUUID();
            write("POST", "/articles/commented/comments",
                    "{\"authorName\":\"Ana\",\"authorEmail\":\"ana@example.com\",\"body\":\"" + body + "\"}");
            acknowledged.println(body);
        }
    }

    private void change() {
        for (int number = 1; !over; number++) {
            write("PATCH", "/articles/changing", "{\"summary\":\"" + number + "\"}");
            changes.put(System.nanoTime(), number);
            acknowledged.println("change-" + number);
        }
    }

    /** Repeats a write until it is answered, as clients should: with the same key, it is done once. */
    private void write(String method, String path, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(api + path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body));
        if (method.equals("POST")) {
            request.header("Idempotency-Key", UUID.randomUUID().toString());
        } else {
            request.header("If-Match", "*").header("Authorization", "Bearer " + key);
        }
        String outcome;
        do {
            long began = System.nanoTime();
            outcome = CLIENT.sendAsync(request.build(), BodyHandlers.ofString()).handle((answer, failed) -> outcome(answer)).join();
            phase.count("write", outcome, began);
            LockSupport.parkNanos(PACE);
        } while (!outcome.equals("ok"));
    }

    /** What an answer counts as. Only nodes give a request an id; what has none is of the balancer. */
    private static String outcome(HttpResponse<String> answer) {
        if (answer == null || answer.headers().firstValue("X-Request-Id").isEmpty()) {
            return answer == null ? "unanswered" : "balancer";
        }
        boolean later = answer.headers().firstValue("Retry-After").isPresent();
        boolean old = answer.headers().firstValue("Age").isPresent();
        return switch (answer.statusCode()) {
            case 200, 201, 202 -> old ? answer.headers().firstValue("Warning").isPresent() ? "old" : "wrong" : "ok";
            case 409 -> "busy";
            case 503 -> later ? "later" : "wrong";
            default -> "wrong";
        };
    }
}
