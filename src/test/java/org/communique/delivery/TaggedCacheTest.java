package org.communique.delivery;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A cache with tags")
class TaggedCacheTest {

    private final TaggedCache<String, String> cache = new TaggedCache<>(100_000, String::length);

    private boolean keep(String key, String value, String... tags) {
        return cache.keep(cache.begin(), key, value, Set.of(tags));
    }

    @Test
    @DisplayName("takes away what shows the purged, and nothing else")
    void purgesExactly() {
        assertTrue(keep("one", "1", "a", "b"));
        assertTrue(keep("two", "2", "b"));
        assertTrue(keep("three", "3", "c"));
        cache.purge(Set.of("a"));
        assertNull(cache.get("one"));
        assertEquals("2", cache.get("two"));
        cache.purge(Set.of("b", "d"));
        assertNull(cache.get("two"));
        assertEquals("3", cache.get("three"));
    }

    @Test
    @DisplayName("does not keep what was loaded while something that it shows was purged")
    void refusesOverlap() {
        TaggedCache.Load load = cache.begin();
        TaggedCache.Load other = cache.begin();
        cache.purge(Set.of("a"));
        assertFalse(cache.keep(load, "one", "1", Set.of("a")));
        assertNull(cache.get("one"));
        assertTrue(cache.keep(other, "two", "2", Set.of("b")));
        assertTrue(keep("one", "1", "a"), "a later load is kept");
    }

    @Test
    @DisplayName("keeps nothing that was being loaded when it was cleared, nor of a load that ended")
    void clears() {
        assertTrue(keep("one", "1", "a"));
        TaggedCache.Load load = cache.begin();
        cache.clear();
        assertNull(cache.get("one"));
        assertFalse(cache.keep(load, "one", "1", Set.of("a")));
        TaggedCache.Load abandoned = cache.begin();
        cache.abandon(abandoned);
        assertFalse(cache.keep(abandoned, "one", "1", Set.of("a")));
    }

    @Test
    @DisplayName("purges the last value of a key that was kept several times")
    void purgesTheLast() {
        for (int i = 0; i < 100; i++) {
            assertTrue(keep("one", String.valueOf(i), "a", "only-" + i));
        }
        cache.purge(Set.of("only-3"));
        assertEquals("99", cache.get("one"));
        cache.purge(Set.of("a"));
        assertNull(cache.get("one"));
    }

    @Test
    @DisplayName("holds no more bytes than it may, whatever is asked for")
    void isBounded() {
        String value = "x".repeat(1_000);
        for (int i = 0; i < 5_000; i++) {
            keep("key-" + i, value, "a", "b-" + i);
        }
        await().until(() -> cache.size() <= 100_000 / 1_000);
        assertFalse(keep("huge", "x".repeat(200_000), "a") && cache.size() == 0);
        await().until(() -> cache.get("huge") == null);
    }
}
