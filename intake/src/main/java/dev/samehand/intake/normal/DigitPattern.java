package dev.samehand.intake.normal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A regular expression over digits as a table of states, one look-up a digit: libphonenumber's own
 * patterns, many times faster than {@link java.util.regex}, which searches again with every match.
 *
 * <p>The expression becomes a graph of states that read a digit or fork (Thompson, Regular
 * Expression Search Algorithm, CACM 1968), and sets of those become the states of the table (Rabin
 * and Scott, 1959). Known are digits, {@code \d}, classes, groups, alternatives and counts; an
 * expression with anything else has no table. Immutable.
 */
final class DigitPattern {

    /** Largest table, in states; the metadata of phone numbers needs some hundreds. */
    private static final int MOST_STATES = 4000;

    private static final int DEAD = -1;

    private final int[] next;
    private final BitSet accepting;

    private DigitPattern(int[] next, BitSet accepting) {
        this.next = next;
        this.accepting = accepting;
    }

    /** The table of an expression, or empty where it has none. */
    static Optional<DigitPattern> of(String expression) {
        Graph graph = new Graph();
        int start = new DigitExpression(expression, graph).start();
        return start < 0 ? Optional.empty() : graph.table(start);
    }

    /** Whether {@code digits[from, to)} as a whole is matched. */
    boolean matches(byte[] digits, int from, int to) {
        int state = 0;
        for (int i = from; i < to && state != DEAD; i++) {
            state = next[state * 10 + digits[i] - '0'];
        }
        return state != DEAD && accepting.get(state);
    }

    /** Whether {@code digits[from, to)} or a beginning of it is matched. */
    boolean beginsMatching(byte[] digits, int from, int to) {
        int state = 0;
        for (int i = from; i < to && state != DEAD; i++) {
            if (accepting.get(state)) {
                return true;
            }
            state = next[state * 10 + digits[i] - '0'];
        }
        return state != DEAD && accepting.get(state);
    }

    /** States that read one digit of a set, or fork without reading. */
    static final class Graph {

        static final int END = 0;

        private final List<int[]> states = new ArrayList<>(List.of(new int[] {0, END, END}));

        int reading(int digits, int to) {
            states.add(new int[] {digits, to, to});
            return states.size() - 1;
        }

        int fork(int one, int other) {
            states.add(new int[] {0, one, other});
            return states.size() - 1;
        }

        Optional<DigitPattern> table(int start) {
            List<BitSet> sets = new ArrayList<>();
            Map<BitSet, Integer> numbers = new HashMap<>();
            BitSet first = new BitSet();
            reach(start, first);
            number(first, sets, numbers);
            int[] next = new int[MOST_STATES * 10];
            for (int state = 0; state < sets.size(); state++) {
                if (state == MOST_STATES) {
                    return Optional.empty();
                }
                for (int digit = 0; digit < 10; digit++) {
                    BitSet after = after(sets.get(state), digit);
                    next[state * 10 + digit] =
                            after.isEmpty() ? DEAD : number(after, sets, numbers);
                }
            }
            BitSet accepting = new BitSet();
            for (int state = 0; state < sets.size(); state++) {
                accepting.set(state, sets.get(state).get(END));
            }
            return Optional.of(new DigitPattern(Arrays.copyOf(next, sets.size() * 10), accepting));
        }

        private static int number(BitSet set, List<BitSet> sets, Map<BitSet, Integer> numbers) {
            Integer known = numbers.putIfAbsent(set, sets.size());
            if (known != null) {
                return known;
            }
            sets.add(set);
            return sets.size() - 1;
        }

        private BitSet after(BitSet set, int digit) {
            BitSet after = new BitSet();
            set.stream()
                    .filter(state -> (states.get(state)[0] >> digit & 1) != 0)
                    .forEach(state -> reach(states.get(state)[1], after));
            return after;
        }

        /** Adds a state and all that it forks to. */
        private void reach(int state, BitSet into) {
            if (into.get(state)) {
                return;
            }
            into.set(state);
            int[] is = states.get(state);
            if (state != END && is[0] == 0) {
                reach(is[1], into);
                reach(is[2], into);
            }
        }
    }
}
