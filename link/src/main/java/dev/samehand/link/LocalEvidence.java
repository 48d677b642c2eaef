package dev.samehand.link;

import dev.samehand.model.Bits;
import dev.samehand.model.Day;
import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * What ties each member of a set of accounts to the rest of that set: every value it shares with
 * any other member, once. An account that shares one thing with each of five members is tied by
 * five things, although no pair of them shares more than one.
 */
final class LocalEvidence {

    private final Holdings holdings;
    private final int[] start;
    final int[] value;
    final int[] here;
    final int[] slot;
    final int[] counted;
    private final int[] sum;

    private LocalEvidence(Holdings holdings, int[] start, int[] value, int[] here, int[] slot) {
        this.holdings = holdings;
        this.start = start;
        this.value = value;
        this.here = here;
        this.slot = slot;
        counted = new int[value.length];
        sum = new int[start.length - 1];
    }

    /** Evidence of each of the given accounts, which are in ascending order. */
    static LocalEvidence compute(
            int[] members, Holdings holdings, Weights weights, Families families) {
        return compute(members, holdings, weights, families, v -> true);
    }

    /** The same from some of the values only. */
    static LocalEvidence compute(
            int[] members,
            Holdings holdings,
            Weights weights,
            Families families,
            IntPredicate counts) {
        Collector collector = new Collector(holdings, weights, counts);
        collector.collect(Slots.byValue(members, holdings));
        LocalEvidence evidence = collector.evidence(members);
        for (int i = 0; i < members.length; i++) {
            evidence.count(i, families, collector.bits);
        }
        return evidence;
    }

    int from(int member) {
        return start[member];
    }

    int to(int member) {
        return start[member + 1];
    }

    /** Counted bits of a member. */
    int sum(int member) {
        return sum[member];
    }

    private void count(int member, Families families, int[] bits) {
        int from = start[member];
        int size = start[member + 1] - from;
        int[] type = new int[size];
        int[] alone = new int[size];
        for (int i = 0; i < size; i++) {
            type[i] = holdings.type[value[from + i]];
            alone[i] = bits[from + i];
        }
        int[] result = families.count(type, alone, size);
        for (int i = 0; i < size; i++) {
            counted[from + i] = result[i];
            sum[member] += result[i];
        }
    }

    /** First day on which a tie's value was in use by the member. */
    int firstDay(int tie) {
        return holdings.firstDay[slot[tie]];
    }

    int lastDay(int tie) {
        return Math.max(holdings.lastDay[slot[tie]], Day.UNKNOWN);
    }

    /** Ties in the order of values, then turned into rows by member. */
    private static final class Collector {
        private final Holdings holdings;
        private final Weights weights;
        private final IntPredicate counts;
        private final IntList slots = new IntList();
        private final IntList sharers = new IntList();
        private final IntList worth = new IntList();
        private int[] bits = new int[0];

        Collector(Holdings holdings, Weights weights, IntPredicate counts) {
            this.holdings = holdings;
            this.weights = weights;
            this.counts = counts;
        }

        void collect(long[] entries) {
            for (int from = 0, to; from < entries.length; from = to) {
                to = Slots.end(entries, from);
                int count = to - from;
                int v = Slots.value(entries[from]);
                if (count < 2 || !counts.test(v)) {
                    continue;
                }
                int[] gap = Slots.gaps(entries, from, to, holdings);
                for (int i = 0; i < count; i++) {
                    slots.add((int) entries[from + i]);
                    sharers.add(count);
                    worth.add(weights.bits(v, count, gap[i]));
                }
            }
        }

        LocalEvidence evidence(int[] members) {
            int[] start = new int[members.length + 1];
            int[] position = new int[slots.size];
            for (int i = 0; i < slots.size; i++) {
                position[i] = Arrays.binarySearch(members, holdings.holder[slots.items[i]]);
                start[position[i] + 1]++;
            }
            Arrays.parallelPrefix(start, Integer::sum);
            int[] next = start.clone();
            int[] value = new int[slots.size];
            int[] here = new int[slots.size];
            int[] slot = new int[slots.size];
            bits = new int[slots.size];
            for (int i = 0; i < slots.size; i++) {
                int at = next[position[i]]++;
                slot[at] = slots.items[i];
                value[at] = holdings.valueOfSlot[slot[at]];
                here[at] = sharers.items[i];
                bits[at] = worth.items[i];
                assert bits[at] < 64 * Bits.ONE : "bits=" + bits[at];
            }
            return new LocalEvidence(holdings, start, value, here, slot);
        }
    }
}
