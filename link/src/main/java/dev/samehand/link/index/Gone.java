package dev.samehand.link.index;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Numbers of deleted accounts: tombstones. A number is never given to another account, so a
 * tombstone holds for every run, older or newer. Of an account that was replaced and not deleted,
 * also which number it has now, until a link run knows that one. One thread sets, any number read.
 */
final class Gone {

    /** Eight bytes each in a footer of at most 2^28. */
    static final int MOST_RENEWALS = 1 << 24;

    private volatile int[] words;

    /** New number and number before, in turn, ascending by the new one. */
    private int[] renewed = new int[0];

    /** Numbers of it that are there; written behind them, read before them. */
    private volatile int renewals;

    Gone(int[] words) {
        this.words = words;
    }

    /** What {@link #renewals()} told. */
    Gone(int[] words, MemorySegment renewals) {
        this(words);
        renewed =
                renewals.toArray(ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN));
        this.renewals = renewed.length;
    }

    boolean has(int account) {
        int[] now = words;
        int word = account >> 5;
        return word < now.length && (now[word] & 1 << account) != 0;
    }

    /** Whether one of the accounts {@code [from, to)} is deleted. */
    boolean any(int from, int to) {
        for (int account = from; account < to; account++) {
            if (has(account)) {
                return true;
            }
        }
        return false;
    }

    void add(int account) {
        int[] more = words;
        int word = account >> 5;
        if (word >= more.length) {
            more = Arrays.copyOf(more, Math.max(word + 1, more.length * 2));
        }
        more[word] |= 1 << account;
        words = more;
    }

    /** An account has another number from now on, higher than any before. */
    void renew(int before, int now) {
        add(before);
        int at = renewals;
        if (at == renewed.length) {
            renewed = Arrays.copyOf(renewed, Math.max(64, at * 2));
        }
        renewed[at] = now;
        renewed[at + 1] = before;
        renewals = at + 2;
    }

    /** Number that an account had before it was replaced, or -1. */
    int before(int account) {
        int count = renewals;
        int[] pairs = renewed;
        int from = 0;
        int to = count / 2;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (pairs[2 * middle] < account) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return 2 * from < count && pairs[2 * from] == account ? pairs[2 * from + 1] : -1;
    }

    /** How many there are; those whose entries a merge has dropped are counted too. */
    int count() {
        return Arrays.stream(words).map(Integer::bitCount).sum();
    }

    /**
     * A copy, without the renewals of accounts that a link run knows by their number now. Before
     * the first run there is no network to remember; of very many renewals the newest are kept, so
     * that they fit where they are written.
     */
    Gone snapshot(EpochFiles epoch) {
        Gone copy = new Gone(words.clone());
        int kept = epoch.number() == 0 ? 0 : Math.min(renewals, 2 * MOST_RENEWALS);
        for (int i = renewals - kept; i < renewals; i += 2) {
            if (epoch.networkOf(renewed[i]) == EpochFiles.LATER) {
                copy.renew(renewed[i + 1], renewed[i]);
            }
        }
        return copy;
    }

    int[] words() {
        return words;
    }

    byte[] renewals() {
        ByteBuffer bytes =
                ByteBuffer.allocate(Integer.BYTES * renewals).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asIntBuffer().put(renewed, 0, renewals);
        return bytes.array();
    }
}
