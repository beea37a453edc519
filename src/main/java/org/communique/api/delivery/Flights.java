package org.communique.api.delivery;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.communique.delivery.AnswerKey;
import org.communique.delivery.CachedAnswer;
import org.communique.delivery.DeliverySettings;
import org.communique.delivery.ResponseCache;

/** Loads that are under way, and who waits for them: one for each answer, however many ask for it. */
@ApplicationScoped
class Flights {

    private static final String ATTRIBUTE = Flights.class.getName();

    private final Map<AnswerKey, Flight> flights = new ConcurrentHashMap<>();
    private final AtomicInteger waiting = new AtomicInteger();

    @Inject
    ResponseCache cache;

    @Inject
    DeliverySettings settings;

    /** What came of asking to board. */
    enum Boarding {
        /** The request has to load the answer itself, and others may wait for it. */
        FIRST,
        /** It is called when there is an answer. */
        WAITING,
        /** Too many wait already. */
        FULL
    }

    /**
     * Has a request wait for the answer that another one loads, or be the first.
     *
     * @param arrival takes the answer, or null when the request has to see for itself
     */
    Boarding board(AnswerKey key, RoutingContext request, Consumer<CachedAnswer> arrival) {
        // A load from before a purge may show what is no longer true to who asks after it.
        long purges = cache.purges();
        Flight mine = new Flight(purges);
        Flight flight = flights.merge(key, mine, (present, other) -> present.purges() == purges ? present : other);
        if (flight == mine) {
            mine.depart(cache.begin());
            request.put(ATTRIBUTE, new Ticket(key, mine));
            request.addEndHandler(ended -> land(request, null));
            return Boarding.FIRST;
        }
        if (waiting.get() >= settings.maxWaiting()) {
            return Boarding.FULL;
        }
        await(flight, arrival);
        return Boarding.WAITING;
    }

    /**
     * Has somebody wait for an answer that is being loaded already.
     *
     * @param arrival as of {@link #board}
     * @return whether it is, and not too many wait
     */
    boolean join(AnswerKey key, Consumer<CachedAnswer> arrival) {
        long purges = cache.purges();
        Flight flight = flights.get(key);
        if (flight == null || flight.purges() != purges || waiting.get() >= settings.maxWaiting()) {
            return false;
        }
        await(flight, arrival);
        return true;
    }

    private void await(Flight flight, Consumer<CachedAnswer> arrival) {
        waiting.incrementAndGet();
        flight.await(answer -> {
            waiting.decrementAndGet();
            arrival.accept(answer);
        });
    }

    private record Ticket(AnswerKey key, Flight flight) {}

    /** The load that a request is the first of, null when it is none. */
    ResponseCache.Load load(RoutingContext request) {
        Ticket ticket = request.get(ATTRIBUTE);
        return ticket == null ? null : ticket.flight().load();
    }

    /** What that load is of. */
    AnswerKey key(RoutingContext request) {
        return request.<Ticket>get(ATTRIBUTE).key();
    }

    /** Gives those who wait the answer, or null for them to see for themselves. */
    void land(RoutingContext request, CachedAnswer answer) {
        Ticket ticket = request.remove(ATTRIBUTE);
        if (ticket != null) {
            flights.remove(ticket.key(), ticket.flight());
            cache.abandon(ticket.flight().load());
            ticket.flight().land(answer);
        }
    }
}
