package dev.samehand.link;

import dev.samehand.model.Day;
import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * What ties each member of a set of accounts to the rest of that set: every value it shares with
 * any other member, once. An account that shares one thing with each of five members is tied by
 * five things, although no pair of them shares more than one.
 *
 * <p>Ties stand by member, those of one member in the order of values. Made once and filled again
 * for each set, so that looking at a set allocates nothing. Not for several threads.
 */
final class LocalEvidence {

    private final Holdings holdings;
    private final Weights weights;
    private final Families.Tally tally;
    private final Slots slots;

    private int[] start = new int[16];
    private int[] sum = new int[16];

    /** By entry of {@code slots}: members that share its value, 0 where it is no tie; and bits. */
    private int[] sharers = new int[64];

    private int[] worth = new int[64];

    private int[] value = new int[64];
    private int[] here = new int[64];
    private int[] slot = new int[64];
    private int[] counted = new int[64];
    private int[] type = new int[16];
    private int[] alone = new int[16];

    LocalEvidence(Holdings holdings, Weights weights, Families families) {
        this.holdings = holdings;
        this.weights = weights;
        tally = families.tally();
        slots = new Slots(holdings);
    }

    /** Looks at the given accounts, which are in ascending order. */
    LocalEvidence among(int[] members) {
        return among(members, v -> true);
    }

    /** The same with some of the values only. */
    LocalEvidence among(int[] members, IntPredicate counts) {
        slots.collect(members);
        ensure(members.length, slots.size());
        weigh(counts);
        place(members.length);
        for (int member = 0; member < members.length; member++) {
            count(member);
        }
        return this;
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

    int value(int tie) {
        return value[tie];
    }

    /** Members that share the tie's value, the member among them. */
    int here(int tie) {
        return here[tie];
    }

    int counted(int tie) {
        return counted[tie];
    }

    /** First day on which a tie's value was in use by the member. */
    int firstDay(int tie) {
        return holdings.firstDay[slot[tie]];
    }

    int lastDay(int tie) {
        return Math.max(holdings.lastDay[slot[tie]], Day.UNKNOWN);
    }

    private void ensure(int members, int ties) {
        if (start.length <= members) {
            start = new int[members * 2];
            sum = new int[members * 2];
        }
        if (value.length < ties) {
            int room = Math.max(ties, value.length * 2);
            sharers = new int[room];
            worth = new int[room];
            value = new int[room];
            here = new int[room];
            slot = new int[room];
            counted = new int[room];
        }
    }

    /** Values in their order: who shares them, and what that is worth to each. */
    private void weigh(IntPredicate counts) {
        for (int from = 0, to; from < slots.size(); from = to) {
            to = slots.end(from);
            int count = to - from;
            int v = slots.value(from);
            if (count < 2 || !counts.test(v)) {
                Arrays.fill(sharers, from, to, 0);
                continue;
            }
            int[] gap = slots.gaps(from, to);
            for (int i = 0; i < count; i++) {
                sharers[from + i] = count;
                worth[from + i] = weights.bits(v, count, gap[i]);
            }
        }
    }

    /** From the order of values into rows by member. */
    private void place(int members) {
        Arrays.fill(start, 0, members + 1, 0);
        for (int i = 0; i < slots.size(); i++) {
            start[slots.member(i) + 1] += sharers[i] > 0 ? 1 : 0;
        }
        for (int member = 0; member < members; member++) {
            start[member + 1] += start[member];
        }
        for (int i = 0; i < slots.size(); i++) {
            if (sharers[i] > 0) {
                int at = start[slots.member(i)]++;
                slot[at] = slots.slot(i);
                value[at] = slots.value(i);
                here[at] = sharers[i];
                counted[at] = worth[i];
            }
        }
        System.arraycopy(start, 0, start, 1, members);
        start[0] = 0;
    }

    /** From what each tie counts alone to what it counts beside the others. */
    private void count(int member) {
        int from = start[member];
        int size = start[member + 1] - from;
        if (type.length < size) {
            type = new int[size * 2];
            alone = new int[size * 2];
        }
        for (int i = 0; i < size; i++) {
            type[i] = holdings.type[value[from + i]];
            alone[i] = counted[from + i];
        }
        int[] result = tally.count(type, alone, size);
        sum[member] = 0;
        for (int i = 0; i < size; i++) {
            counted[from + i] = result[i];
            sum[member] += result[i];
        }
    }
}
