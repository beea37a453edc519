package org.communique.delivery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToLongFunction;

/**
 * Keeps values by what they show. A purge takes away all that shows what changed, and what was being loaded meanwhile is not
 * kept: it may be from before the change.
 *
 * @param <K> what values are asked for by
 * @param <V> the values
 */
final class TaggedCache<K, V> {

    /** Bytes that an entry and each of its tags take beside the value, about. */
    private static final int OVERHEAD = 400;

    private static final int TAG_OVERHEAD = 150;

    private static final class Entry<K, V> {

        private final K key;
        private final V value;
        private final Set<String> tags;

        Entry(K key, V value, Set<String> tags) {
            this.key = key;
            this.value = value;
            this.tags = tags;
        }
    }

    /** A load that has begun, and what was purged since. */
    static final class Load {

        private final Set<String> purged = new HashSet<>();
        private boolean overrun;

        private Load() {}
    }

    private final Cache<K, Entry<K, V>> entries;
    private final Map<String, Set<Entry<K, V>>> byTag = new ConcurrentHashMap<>();
    private final Set<Load> loads = ConcurrentHashMap.newKeySet();

    /**
     * An empty cache.
     *
     * @param bytes what it holds at most
     * @param size how many bytes a value takes
     */
    TaggedCache(long bytes, ToLongFunction<V> size) {
        entries = Caffeine.newBuilder()
                .maximumWeight(bytes)
                .weigher((K key, Entry<K, V> entry) -> (int) Math.min(
                        Integer.MAX_VALUE,
                        OVERHEAD + (long) TAG_OVERHEAD * entry.tags.size() + size.applyAsLong(entry.value)))
                .removalListener((K key, Entry<K, V> entry, RemovalCause cause) -> forget(entry))
                .build();
    }

    /** The value of a key, null when there is none. */
    V get(K key) {
        Entry<K, V> entry = entries.getIfPresent(key);
        return entry == null ? null : entry.value;
    }

    /** Begins a load: call it before anything is read. */
    Load begin() {
        Load load = new Load();
        loads.add(load);
        return load;
    }

    /** Ends a load of which nothing is kept. */
    void abandon(Load load) {
        loads.remove(load);
    }

    /** Ends a load and keeps its value, unless something that it shows was purged meanwhile. */
    synchronized boolean keep(Load load, K key, V value, Set<String> tags) {
        if (!loads.remove(load) || load.overrun || tags.stream().anyMatch(load.purged::contains)) {
            return false;
        }
        Entry<K, V> entry = new Entry<>(key, value, tags);
        tags.forEach(tag -> byTag.compute(tag, (same, showing) -> with(entry, showing)));
        entries.put(key, entry);
        return true;
    }

    private static <E> Set<E> with(E entry, Set<E> others) {
        Set<E> all = others == null ? ConcurrentHashMap.newKeySet() : others;
        all.add(entry);
        return all;
    }

    /** Takes away all that shows one of these. */
    synchronized void purge(Set<String> tags) {
        loads.forEach(load -> load.purged.addAll(tags));
        for (String tag : tags) {
            Set<Entry<K, V>> showing = byTag.remove(tag);
            if (showing != null) {
                showing.forEach(entry -> entries.asMap().remove(entry.key, entry));
            }
        }
    }

    /** Takes everything away. */
    synchronized void clear() {
        loads.forEach(load -> load.overrun = true);
        entries.invalidateAll();
        byTag.clear();
    }

    /** Runs later, when the same key may have another entry already: so it is this entry that goes, not what has its key. */
    private void forget(Entry<K, V> gone) {
        gone.tags.forEach(tag -> byTag.computeIfPresent(tag, (same, showing) -> {
            showing.remove(gone);
            return showing.isEmpty() ? null : showing;
        }));
    }

    /** How many entries there are, about. */
    long size() {
        return entries.estimatedSize();
    }
}
