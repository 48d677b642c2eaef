package dev.samehand.link;

import dev.samehand.model.Day;
import java.util.Arrays;

/**
 * Who held a value at the same time, both ways, as flat arrays. A number that was given up and
 * passed on years later, or an address that a provider handed to somebody else, is two things and
 * not one: where nobody used a value for longer than its type's {@code days}, an era ends and the
 * next begins. A value of which any day is unknown has one era.
 *
 * <p>Eras with one holder, and those that are worth nothing, join nobody and are left out.
 */
final class Eras {

    /** Number of the value of each era, ascending. */
    final int[] value;

    /**
     * The holders of era {@code e} are {@code holder[start[e]]} to {@code holder[start[e + 1]]}.
     */
    final int[] start;

    final int[] holder;

    /** The eras of account {@code a}, ascending, from {@code accountStart[a]}. */
    final int[] accountStart;

    final int[] accountEra;

    private Eras(int accounts, int[] value, int[] start, int[] holder) {
        this.value = value;
        this.start = start;
        this.holder = holder;
        accountStart = new int[accounts + 1];
        accountEra = new int[holder.length];
        for (int account : holder) {
            accountStart[account + 1]++;
        }
        Arrays.parallelPrefix(accountStart, Integer::sum);
        int[] next = accountStart.clone();
        for (int era = 0; era < value.length; era++) {
            for (int i = start[era]; i < start[era + 1]; i++) {
                accountEra[next[holder[i]]++] = era;
            }
        }
    }

    static Eras of(Holdings holdings, Weights weights) {
        IntList value = new IntList();
        IntList start = new IntList();
        IntList holder = new IntList();
        long[] byFirst = new long[16];
        for (int v = 0; v < holdings.values(); v++) {
            int holders = holdings.holders(v);
            if (weights.bits(v, holders) == 0) {
                continue;
            }
            if (byFirst.length < holders) {
                byFirst = new long[holders * 2];
            }
            long days =
                    order(v, holdings, byFirst)
                            ? weights.beliefs[holdings.type[v]].days()
                            : Long.MAX_VALUE;
            for (int from = 0, to; from < holders; from = to) {
                to = end(byFirst, from, holders, holdings, days);
                if (to - from >= 2 && weights.bits(v, to - from) > 0) {
                    value.add(v);
                    start.add(holder.size);
                    for (int i = from; i < to; i++) {
                        holder.add(holdings.holder[(int) byFirst[i]]);
                    }
                    Arrays.sort(holder.items, holder.size - (to - from), holder.size);
                }
            }
        }
        start.add(holder.size);
        return new Eras(holdings.accounts, value.toArray(), start.toArray(), holder.toArray());
    }

    int eras() {
        return value.length;
    }

    int holders(int era) {
        return start[era + 1] - start[era];
    }

    /** Slots of a value in the order of their first days; false where a day is not known. */
    private static boolean order(int v, Holdings holdings, long[] byFirst) {
        int from = holdings.start[v];
        int holders = holdings.holders(v);
        boolean known = true;
        for (int i = 0; i < holders; i++) {
            int first = holdings.firstDay[from + i];
            known &= first != Day.UNKNOWN;
            byFirst[i] = (long) first << 32 | (from + i);
        }
        Arrays.sort(byFirst, 0, holders);
        return known;
    }

    /** Position after the era that begins at {@code from}. */
    private static int end(long[] byFirst, int from, int holders, Holdings holdings, long days) {
        int latest = holdings.lastDay[(int) byFirst[from]];
        for (int i = from + 1; i < holders; i++) {
            int slot = (int) byFirst[i];
            if ((long) holdings.firstDay[slot] - latest > days) {
                return i;
            }
            latest = Math.max(latest, holdings.lastDay[slot]);
        }
        return holders;
    }
}
