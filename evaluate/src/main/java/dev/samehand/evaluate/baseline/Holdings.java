package dev.samehand.evaluate.baseline;

import java.util.Arrays;
import java.util.List;

/** What every account shares with anybody: keys of type and value, ascending for each account. */
record Holdings(int[] start, long[] keys) {

    static Holdings of(List<Holders> types, int accounts) {
        int[] start = new int[accounts + 1];
        for (Holders type : types) {
            for (int account : type.account()) {
                start[account + 1]++;
            }
        }
        Arrays.parallelPrefix(start, Integer::sum);
        long[] keys = new long[start[accounts]];
        int[] next = start.clone();
        for (int type = 0; type < types.size(); type++) {
            Holders holders = types.get(type);
            for (int value = 0; value < holders.values(); value++) {
                for (int i = holders.start()[value]; i < holders.start()[value + 1]; i++) {
                    keys[next[holders.account()[i]]++] = (long) type << 32 | value;
                }
            }
        }
        return new Holdings(start, keys);
    }

    int first(int account) {
        return start[account];
    }

    long key(int at) {
        return keys[at];
    }

    int type(int at) {
        return (int) (keys[at] >>> 32);
    }

    int value(int at) {
        return (int) keys[at];
    }
}
