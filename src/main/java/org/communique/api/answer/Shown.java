package org.communique.api.answer;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.communique.delivery.Tags;

/**
 * What the answer of this request shows, if it is one that everybody gets. Resources note it; an answer of which nothing is noted
 * is neither kept nor tagged.
 */
@RequestScoped
public class Shown {

    /** How long caches between here and the reader may keep what is shown. */
    public enum Pace {
        /** Articles and topics. */
        ARTICLES,
        /** Key outcomes and parties. */
        OUTCOMES,
        /** Comments. */
        COMMENTS
    }

    /** Characters of the header that tells them, beyond which proxies may refuse the answer. */
    private static final int LONGEST = 2_000;

    private static final Map<String, String> COARSE =
            Map.of("topic-", Tags.TOPICS, "party-", Tags.PARTIES, "outcome-", Tags.OUTCOMES);

    private final Set<String> tags = new TreeSet<>();
    private Pace pace;
    private Instant until;

    /**
     * Notes what is shown.
     *
     * @param names of {@link org.communique.delivery.Tags}, whose change makes the answer untrue
     */
    public void note(Pace changing, Collection<String> names) {
        pace = changing;
        tags.addAll(names);
    }

    /** Notes what is shown, in short. */
    public void note(Pace changing, String... names) {
        note(changing, List.of(names));
    }

    /** Notes a moment at which the answer becomes untrue by itself; null for none. */
    public void until(Instant moment) {
        until = moment;
    }

    /** The names noted; where they are very many, the one of all topics, parties or outcomes instead of theirs. */
    public Set<String> tags() {
        return String.join(" ", tags).length() <= LONGEST
                ? tags
                : tags.stream().map(Shown::coarse).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String coarse(String name) {
        return COARSE.entrySet().stream()
                .filter(all -> name.startsWith(all.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(name);
    }

    /** The moment noted. */
    public Optional<Instant> until() {
        return Optional.ofNullable(until);
    }

    /** How fast it changes; none when nothing is noted. */
    Optional<Pace> pace() {
        return Optional.ofNullable(pace);
    }
}
