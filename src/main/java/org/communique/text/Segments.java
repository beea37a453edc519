package org.communique.text;

import java.util.ArrayList;
import java.util.List;
import org.communique.text.TextDiff.Kind;
import org.communique.text.TextDiff.Segment;

/** The segments of a difference, put together from parts in their order. */
final class Segments {

    private final List<Segment> complete = new ArrayList<>();
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();
    private final StringBuilder sameAfter = new StringBuilder();

    void same(String text) {
        sameAfter.append(text);
    }

    void replaced(String former, String present) {
        if (former.isEmpty() && present.isEmpty()) {
            return;
        }
        if (continues(former, present)) {
            removed.append(sameAfter);
            added.append(sameAfter);
            sameAfter.setLength(0);
        } else {
            complete();
        }
        removed.append(former);
        added.append(present);
    }

    /** Words replaced one by one read better as one change, without the space between them as the same. */
    private boolean continues(String former, String present) {
        return sameAfter.isEmpty()
                || " ".contentEquals(sameAfter)
                        && !removed.isEmpty()
                        && !added.isEmpty()
                        && !former.isEmpty()
                        && !present.isEmpty();
    }

    private void complete() {
        complete(Kind.REMOVED, removed);
        complete(Kind.ADDED, added);
        complete(Kind.SAME, sameAfter);
    }

    private void complete(Kind kind, StringBuilder text) {
        if (!text.isEmpty()) {
            complete.add(new Segment(kind, text.toString()));
            text.setLength(0);
        }
    }

    List<Segment> all() {
        complete();
        return List.copyOf(complete);
    }
}
