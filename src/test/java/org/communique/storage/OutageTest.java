package org.communique.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An outage")
class OutageTest {

    @Test
    @DisplayName("is told when it begins, and not while it lasts")
    void isToldOnce() {
        List<Object> told = new ArrayList<>();
        Outage outage = new Outage(told::add);
        outage.ends();
        outage.goesOn("first");
        outage.goesOn("still");
        outage.ends();
        outage.goesOn("again");
        assertEquals(List.of("first", "again"), told);
    }
}
