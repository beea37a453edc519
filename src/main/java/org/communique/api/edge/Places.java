package org.communique.api.edge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/**
 * Of many, lets so many in at a time; the next wait in their order. There is one place at first, and more with what is done: a
 * program that has just started does everything for the first time, many at once would each do it all and hinder one another,
 * and those who come after find it done.
 */
final class Places {

    private static final int DONE_UNTIL_WIDER = 4;

    private final int most;
    private final int mostWaiting;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private int places = 1;
    private int inside;
    private int done;

    Places(int most, int mostWaiting) {
        this.most = most;
        this.mostWaiting = mostWaiting;
    }

    /**
     * Lets one in, at once or later.
     *
     * @param entry is run by whoever makes room
     * @return false when too many wait already
     */
    boolean enter(Runnable entry) {
        if (!queue(entry)) {
            return false;
        }
        admit(false);
        return true;
    }

    /** One who was let in is done. */
    void leave() {
        admit(makeRoom());
    }

    /** To be told from time to time: those inside may be stuck, so that with nothing done it goes on for those who wait. */
    void endure() {
        admit(waiting() > 0);
    }

    synchronized int inside() {
        return inside;
    }

    synchronized int waiting() {
        return waiting.size();
    }

    private synchronized boolean queue(Runnable entry) {
        return (inside < places || waiting.size() < mostWaiting) && waiting.offer(entry);
    }

    private synchronized boolean makeRoom() {
        inside--;
        done++;
        return done % DONE_UNTIL_WIDER == 0;
    }

    private void admit(boolean wider) {
        next(wider).forEach(Runnable::run);
    }

    private synchronized List<Runnable> next(boolean wider) {
        if (wider && places < most) {
            places++;
        }
        List<Runnable> next = new ArrayList<>();
        for (; inside < places && !waiting.isEmpty(); inside++) {
            next.add(waiting.poll());
        }
        return next;
    }
}
