package dev.samehand.link.index;

import dev.samehand.model.ValueHash;
import java.io.IOException;
import java.util.BitSet;

/**
 * What an index holds of each account as one number, so that what changed is told from what did not
 * without comparing the observations: the sum of a hash of each. Two different accounts have the
 * same by chance once in 2^64.
 */
final class Contents {

    private final long[] print;
    private final BitSet there = new BitSet();

    private Contents(int accounts) {
        print = new long[accounts];
    }

    /** Reads all parts of a settled view. */
    static Contents of(View view) throws IOException {
        Contents contents = new Contents(view.active().end());
        Walk.over(view.parts(), view.gone(), contents::add);
        return contents;
    }

    private void add(int type, long hash, int account, int first, int last) {
        if (type == Delta.NAME) {
            there.set(account);
            return;
        }
        print[account] += print(type, hash, first, last);
    }

    static long print(int type, long hash, int first, int last) {
        long days = (long) first << 32 | (last & 0xffffffffL);
        return ValueHash.combine(ValueHash.combine(hash, type), days);
    }

    long fingerprint(int account) {
        return print[account];
    }

    /** Numbers of the accounts that are there. */
    BitSet there() {
        return there;
    }
}
