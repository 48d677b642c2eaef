package dev.samehand.intake.normal;

import java.util.ArrayList;
import java.util.List;

/** Reads an expression from behind, so that each part knows what follows it. */
final class DigitExpression {

    private final String text;
    private final DigitPattern.Graph graph;
    private boolean failed;

    DigitExpression(String text, DigitPattern.Graph graph) {
        this.text = text;
        this.graph = graph;
    }

    /** Adds the states to the graph; where they start, or -1 where something is not known. */
    int start() {
        int start = alternatives(0, text.length(), DigitPattern.Graph.END);
        return failed ? -1 : start;
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
