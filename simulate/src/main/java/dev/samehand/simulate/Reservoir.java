package dev.samehand.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A bounded store of things that wait for somebody else to take them over. Not thread-safe. */
final class Reservoir<T> {

    private static final int CAPACITY = 4096;
    private static final int TRIES = 12;

    private final List<T> waiting = new ArrayList<>();

    void add(T thing, Dice dice) {
        if (waiting.size() < CAPACITY) {
            waiting.add(thing);
            return;
        }
        waiting.set(dice.below(CAPACITY), thing);
    }

    /** Takes out one that suits, if a few tries find one. */
    Optional<T> take(Predicate<T> suits, Dice dice) {
        for (int i = 0; i < TRIES && !waiting.isEmpty(); i++) {
            int at = dice.below(waiting.size());
            T thing = waiting.get(at);
            if (suits.test(thing)) {
                waiting.set(at, waiting.getLast());
                waiting.removeLast();
                return Optional.of(thing);
            }
        }
        return Optional.empty();
    }
}
