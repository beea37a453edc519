package org.communique.api.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Of those who come, there")
class PlacesTest {

    private final List<Integer> admitted = new ArrayList<>();

    private void come(Places places, int first, int last) {
        IntStream.rangeClosed(first, last)
                .forEach(number -> assertTrue(places.enter(() -> admitted.add(number)), "refused " + number));
    }

    private static void done(Places places, int count) {
        IntStream.range(0, count).forEach(i -> places.leave());
    }

    @Test
    @DisplayName("is let in one alone at first, then more with every fourth that is done, as many as may be at most")
    void widens() {
        Places places = new Places(3, 100);
        come(places, 1, 20);
        assertEquals(List.of(1), admitted);
        done(places, 3);
        assertEquals(1, places.inside());
        done(places, 1);
        assertEquals(2, places.inside());
        done(places, 4);
        assertEquals(3, places.inside());
        done(places, 8);
        assertEquals(3, places.inside());
        assertEquals(1, places.waiting());
        assertEquals(IntStream.rangeClosed(1, 19).boxed().toList(), admitted);
    }

    @Test
    @DisplayName("are refused those who find as many waiting as may")
    void refuses() {
        Places places = new Places(3, 2);
        come(places, 1, 3);
        assertFalse(places.enter(() -> admitted.add(4)));
        done(places, 1);
        come(places, 5, 5);
        done(places, 3);
        assertEquals(List.of(1, 2, 3, 5), admitted);
    }

    @Test
    @DisplayName("may wait none where none may, and is room for who comes after all are done")
    void withoutWaiting() {
        Places places = new Places(1, 0);
        come(places, 1, 1);
        assertFalse(places.enter(() -> admitted.add(2)));
        done(places, 1);
        come(places, 3, 3);
        assertEquals(List.of(1, 3), admitted);
    }

    @Test
    @DisplayName("goes on one more from time to time while those inside are stuck, if any wait")
    void endures() {
        Places places = new Places(2, 10);
        places.endure();
        come(places, 1, 3);
        assertEquals(1, places.inside());
        places.endure();
        assertEquals(List.of(1, 2), admitted);
        places.endure();
        assertEquals(2, places.inside());
    }
}
