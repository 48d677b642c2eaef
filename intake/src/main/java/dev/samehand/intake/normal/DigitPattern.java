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
        Parser parser = new Parser(expression);
        int start = parser.alternatives(Graph.END, expression.length());
        return parser.failed ? Optional.empty() : parser.graph.table(start);
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
    private static final class Graph {

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

    /** Reads an expression from behind, so that each part knows what follows it. */
    private static final class Parser {

        private final String text;
        private final Graph graph = new Graph();
        private boolean failed;

        Parser(String text) {
            // blanks and line breaks are only for people
            this.text = text;
        }

        /** Graph of the alternatives that stand in {@code text[from(end), end)}, before a state. */
        int alternatives(int to, int end) {
            return alternatives(0, end, to);
        }

        private int alternatives(int from, int end, int to) {
            int bar = topLevel(from, end);
            if (bar < 0) {
                return sequence(from, end, to);
            }
            return graph.fork(sequence(from, bar, to), alternatives(bar + 1, end, to));
        }

        /** The first bar outside of groups and classes, or -1. */
        private int topLevel(int from, int end) {
            int depth = 0;
            for (int i = from; i < end; i++) {
                switch (text.charAt(i)) {
                    case '\\' -> i++;
                    case '(', '[' -> depth++;
                    case ')', ']' -> depth--;
                    case '|' -> {
                        if (depth == 0) {
                            return i;
                        }
                    }
                    default -> {}
                }
            }
            return -1;
        }

        private int sequence(int from, int end, int to) {
            List<int[]> parts = new ArrayList<>();
            int at = from;
            while (at < end && !failed) {
                int close = endOfAtom(at, end);
                int[] counts = {at, close, 1, 1, close};
                count(counts, end);
                parts.add(counts);
                at = counts[4];
            }
            int state = to;
            for (int i = parts.size() - 1; i >= 0 && !failed; i--) {
                state = repeated(parts.get(i), state);
            }
            return state;
        }

        /** {@code x{2,4}} is {@code xx(x(x)?)?}. */
        private int repeated(int[] part, int to) {
            int state = to;
            for (int i = part[2]; i < part[3]; i++) {
                state = graph.fork(atom(part[0], part[1], state), to);
            }
            for (int i = 0; i < part[2]; i++) {
                state = atom(part[0], part[1], state);
            }
            return state;
        }

        /** Reads what stands behind an atom: how often it may come. */
        private void count(int[] part, int end) {
            int at = part[4];
            if (at >= end) {
                return;
            }
            if (text.charAt(at) == '?') {
                part[2] = 0;
                part[4] = at + 1;
            } else if (text.charAt(at) == '{') {
                int close = text.indexOf('}', at);
                String[] counts = text.substring(at + 1, Math.max(at + 1, close)).split(",", -1);
                failed |= close < 0 || counts.length > 2 || !isNumber(counts[0]);
                failed |= !failed && !isNumber(counts[counts.length - 1]);
                if (!failed) {
                    part[2] = Integer.parseInt(counts[0]);
                    part[3] = Integer.parseInt(counts[counts.length - 1]);
                    part[4] = close + 1;
                }
            }
            failed |= part[4] < end && "?+*{".indexOf(text.charAt(part[4])) >= 0;
        }

        private static boolean isNumber(String text) {
            return !text.isEmpty()
                    && text.length() <= 2
                    && text.chars().allMatch(c -> c >= '0' && c <= '9');
        }

        private int endOfAtom(int at, int end) {
            char c = text.charAt(at);
            if (c == '\\') {
                return Math.min(end, at + 2);
            }
            if (c == '[') {
                int close = text.indexOf(']', at);
                failed |= close < 0;
                return close < 0 ? end : close + 1;
            }
            if (c == '(') {
                return endOfGroup(at, end);
            }
            failed |= c < '0' || c > '9';
            return at + 1;
        }

        private int endOfGroup(int at, int end) {
            int depth = 0;
            for (int i = at; i < end; i++) {
                char c = text.charAt(i);
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                if (depth == 0) {
                    return i + 1;
                }
            }
            failed = true;
            return end;
        }

        private int atom(int from, int end, int to) {
            char c = text.charAt(from);
            if (c == '(') {
                boolean plain = text.startsWith("(?:", from);
                failed |= !plain && text.startsWith("(?", from);
                return alternatives(from + (plain ? 3 : 1), end - 1, to);
            }
            return graph.reading(digits(from, end), to);
        }

        /** The digits of {@code 7}, {@code \d} or {@code [13-5\d]}, one bit each. */
        private int digits(int from, int end) {
            boolean set = text.charAt(from) == '[';
            int at = set ? from + 1 : from;
            int last = set ? end - 1 : end;
            int digits = 0;
            while (at < last) {
                char c = text.charAt(at);
                if (c == '\\' && at + 1 < last && text.charAt(at + 1) == 'd') {
                    digits |= (1 << 10) - 1;
                    at += 2;
                } else if (c < '0' || c > '9') {
                    failed = true;
                    return 0;
                } else if (at + 2 < last && text.charAt(at + 1) == '-') {
                    for (char d = c; d <= text.charAt(at + 2) && d <= '9'; d++) {
                        digits |= 1 << (d - '0');
                    }
                    failed |= text.charAt(at + 2) > '9' || text.charAt(at + 2) < c;
                    at += 3;
                } else {
                    digits |= 1 << (c - '0');
                    at++;
                }
            }
            failed |= digits == 0;
            return digits;
        }
    }
}
