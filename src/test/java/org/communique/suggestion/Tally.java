package org.communique.suggestion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the sentences of labelled texts are understood, counted by kind. The texts' form is told in their README.txt. */
final class Tally {

    private static final String NONE = "none";

    private final Map<String, Integer> right = new TreeMap<>();
    private final Map<String, Integer> wrong = new TreeMap<>();
    private final Map<String, Integer> missed = new TreeMap<>();

    private Tally() {}

    static Tally of(Path folder) throws IOException {
        Tally tally = new Tally();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.readAllLines(file).stream()
                        .filter(line -> !line.isBlank())
                        .map(line -> line.split("\\s*\\|\\s*", 2))
                        .forEach(parts -> tally.add(List.of(parts[0].split("/")), parts[1]));
            }
        }
        return tally;
    }

    private void add(List<String> labels, String sentence) {
        String seen = Sense.of(sentence, English.RULES)
                .map(sense -> sense.kind().name().toLowerCase(Locale.ROOT))
                .orElse(NONE);
        if (labels.contains(seen)) {
            right.merge(seen, 1, Integer::sum);
        } else {
            wrong.merge(seen, 1, Integer::sum);
            missed.merge(labels.get(0), 1, Integer::sum);
        }
    }

    /** How many of those that were seen are there. */
    double precision() {
        return share(all(right), all(wrong));
    }

    /** How many of those that are there were seen. */
    double recall() {
        return share(all(right), all(missed));
    }

    int size() {
        return all(right) + all(missed);
    }

    private static int all(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .filter(count -> !count.getKey().equals(NONE))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static double share(int part, int rest) {
        return part + rest == 0 ? 1 : (double) part / (part + rest);
    }

    @Override
    public String toString() {
        Set<String> kinds = Stream.of(right, wrong, missed)
                .flatMap(counts -> counts.keySet().stream())
                .filter(kind -> !kind.equals(NONE))
                .collect(Collectors.toCollection(TreeSet::new));
        return Stream.concat(
                        kinds.stream()
                                .map(kind -> line(kind, count(right, kind), count(wrong, kind), count(missed, kind))),
                        Stream.of(line("all", all(right), all(wrong), all(missed))))
                .collect(Collectors.joining("\n"));
    }

    private static int count(Map<String, Integer> counts, String kind) {
        return counts.getOrDefault(kind, 0);
    }

    private static String line(String name, int right, int wrong, int missed) {
        return "%-10s precision %.2f recall %.2f (right %d, wrong %d, missed %d)"
                .formatted(name, share(right, wrong), share(right, missed), right, wrong, missed);
    }
}
