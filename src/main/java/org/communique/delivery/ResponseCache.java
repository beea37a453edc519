package org.communique.delivery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.communique.http.ErrorCode;

/**
 * The public answers that this node keeps. It shows one only while it is sure to hear of changes: the database has confirmed that
 * within the last second, by this machine's clock, which goes on while the process is stopped.
 */
@ApplicationScoped
public class ResponseCache {

    private static final long SURE_FOR = Duration.ofSeconds(1).toNanos();
    private static final int ABSENT_AT_MOST = 10_000;
    private static final Duration ABSENT_FOR = Duration.ofSeconds(10);

    /** A load that has begun. */
    public static final class Load {

        private final TaggedCache.Load load;
        private final long purges;

        private Load(TaggedCache.Load load, long purges) {
            this.load = load;
            this.purges = purges;
        }
    }

    private final DeliverySettings settings;
    private final TaggedCache<AnswerKey, CachedAnswer> answers;

    private record Absence(ErrorCode why, long diesAt) {}

    private final Cache<AnswerKey, Absence> absent = Caffeine.newBuilder()
            .maximumSize(ABSENT_AT_MOST)
            .expireAfterWrite(ABSENT_FOR)
            .build();
    private final AtomicLong purges = new AtomicLong();

    private volatile boolean listening;
    private volatile boolean databaseAway;
    private volatile long sureAt;

    @Inject
    ResponseCache(DeliverySettings settings) {
        this.settings = settings;
        this.answers = new TaggedCache<>(settings.cacheBytes(), CachedAnswer::size);
    }

    /** Whether answers are to be kept at all. */
    public boolean isOn() {
        return settings.cacheBytes() > 0;
    }

    /** Whether what is kept may be shown. */
    public boolean isSure() {
        return listening && System.nanoTime() - sureAt < SURE_FOR;
    }

    /** The answer to a request, null when there is none that is sure to be true. */
    public CachedAnswer find(AnswerKey key) {
        if (!isSure()) {
            return null;
        }
        CachedAnswer answer = answers.get(key);
        return answer != null && answer.isAlive(System.nanoTime()) ? answer : null;
    }

    /** Why there is nothing to answer a request with: {@code not_found} or {@code gone}; null when that is not known. */
    public ErrorCode findAbsence(AnswerKey key) {
        Absence absence = isSure() ? absent.getIfPresent(key) : null;
        return absence == null || System.nanoTime() - absence.diesAt() >= 0 ? null : absence.why();
    }

    /** Whether there is an answer to a request of which it will show in a moment whether it may be shown, or for what it is. */
    public boolean isUnsureOf(AnswerKey key) {
        return !isSure() && !databaseAway && answers.get(key) != null;
    }

    /** The last answer to a request while the database is away, null when there is none or it is too old. */
    public CachedAnswer findLast(AnswerKey key) {
        if (!databaseAway) {
            return null;
        }
        CachedAnswer answer = answers.get(key);
        return answer == null
                        || System.nanoTime() - answer.bornAt()
                                > settings.staleIfError().toNanos()
                ? null
                : answer;
    }

    /** Whether the database cannot be reached, so that what is not kept cannot be made. */
    public boolean isDatabaseAway() {
        return databaseAway;
    }

    /** Counts the purges: what began at the same number is of the same state. */
    public long purges() {
        return purges.get();
    }

    /** Begins a load: call it before anything is read. */
    public Load begin() {
        return new Load(answers.begin(), purges.get());
    }

    /** Ends a load of which nothing is kept. */
    public void abandon(Load load) {
        answers.abandon(load.load);
    }

    /** Ends a load and keeps the answer, unless something that it shows was changed meanwhile. */
    public void keep(Load load, AnswerKey key, CachedAnswer answer) {
        answers.keep(load.load, key, answer, answer.tags());
    }

    /**
     * Ends a load that found nothing, and remembers that for seconds, unless anything was changed meanwhile.
     *
     * @param diesAt {@link System#nanoTime()} when the clock makes it untrue
     */
    public synchronized void keepAbsence(Load load, AnswerKey key, ErrorCode why, long diesAt) {
        answers.abandon(load.load);
        if (load.purges == purges.get()) {
            absent.put(key, new Absence(why, diesAt));
        }
    }

    /** How many answers are kept, about. */
    public long size() {
        return answers.size();
    }

    /** Takes everything away. */
    public void clear() {
        purge(Set.of(Tags.ALL));
    }

    synchronized void purge(Set<String> tags) {
        if (tags.contains(Tags.ALL)) {
            answers.clear();
        } else {
            answers.purge(tags);
        }
        absent.invalidateAll();
        purges.incrementAndGet();
    }

    /** The connection that tells of changes stands: what is from before it may have changed unheard. */
    synchronized void beginListening(long at) {
        clear();
        databaseAway = false;
        sureAt = at;
        listening = true;
    }

    /** All changes until then have been heard of. */
    void confirm(long at) {
        sureAt = at;
    }

    /** Changes are not heard of any more. */
    void endListening() {
        listening = false;
    }

    /** The database cannot be reached. */
    void loseDatabase() {
        databaseAway = true;
    }
}
