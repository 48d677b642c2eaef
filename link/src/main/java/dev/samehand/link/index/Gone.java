package dev.samehand.link.index;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of deleted accounts: tombstones. A number is never given to another account, so a
 * tombstone holds for every run, older or newer. Of an account that was replaced and not deleted,
 * also which number it has now, until a link run knows that one.
 *
 * <p>What a {@link View} shows does not change: whoever adds does it on a {@link #branch}, which
 * copies the pages that it touches and shares the others (path copying, Driscoll and others 1989),
 * and readers get the branch with the whole batch. One thread branches and adds, any number read.
 */
final class Gone {

    /** Eight bytes each in a footer of at most 2^28. */
    static final int MOST_RENEWALS = 1 << 24;

    /** Words of a page, which stands for 32 times as many accounts. */
    private static final int PAGE = 1 << 10;

    private static final int PAGE_SHIFT = 15;

    private int[] @Nullable [] pages;

    /** Pages that this branch does not share. */
    private @Nullable BitSet own;

    private int count;

    /**
     * New number and number before, in turn, ascending by the new one; the array is shared too,
     * since what stands in it stays.
     */
    private int[] renewed;

    /** Numbers of it that are there. */
    private int renewals;

    private Gone(int[] @Nullable [] pages, int count, int[] renewed, int renewals) {
        this.pages = pages;
        this.count = count;
        this.renewed = renewed;
        this.renewals = renewals;
    }

    /** No tombstones. */
    Gone() {
        this(new int[0] @Nullable [], 0, new int[0], 0);
    }

    /** What {@link #words()} and {@link #renewals()} told. */
    static Gone of(int[] words, MemorySegment renewals) {
        int[] @Nullable [] pages = new int[(words.length + PAGE - 1) / PAGE] @Nullable [];
        for (int page = 0; page < pages.length; page++) {
            int[] own = Arrays.copyOfRange(words, page * PAGE, (page + 1) * PAGE);
            pages[page] = Arrays.stream(own).allMatch(word -> word == 0) ? null : own;
        }
        int count = Arrays.stream(words).map(Integer::bitCount).sum();
        int[] pairs =
                renewals.toArray(ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN));
        return new Gone(pages, count, pairs, pairs.length);
    }

    /** The same, to be added to; this one stays as it is and is branched no more. */
    Gone branch() {
        return new Gone(pages, count, renewed, renewals);
    }

    boolean has(int account) {
        int number = account >> PAGE_SHIFT;
        if (number >= pages.length) {
            return false;
        }
        int[] page = pages[number];
        return page != null && (page[account >> 5 & PAGE - 1] & 1 << account) != 0;
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
        if (!has(account)) {
            page(account >> PAGE_SHIFT)[account >> 5 & PAGE - 1] |= 1 << account;
            count++;
        }
    }

    private int[] page(int number) {
        if (own == null) {
            own = new BitSet();
            pages = Arrays.copyOf(pages, Math.max(pages.length, number + 1));
        } else if (number >= pages.length) {
            pages = Arrays.copyOf(pages, number + 1);
        }
        int[] page = pages[number];
        if (page == null || !own.get(number)) {
            page = page == null ? new int[PAGE] : page.clone();
            pages[number] = page;
            own.set(number);
        }
        return page;
    }

    /** An account has another number from now on, higher than any before. */
    void renew(int before, int now) {
        add(before);
        pair(now, before);
    }

    private void pair(int now, int before) {
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
        int from = 0;
        int to = renewals / 2;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (renewed[2 * middle] < account) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return 2 * from < renewals && renewed[2 * from] == account ? renewed[2 * from + 1] : -1;
    }

    /** How many there are; those whose entries a merge has dropped are counted too. */
    int count() {
        return count;
    }

    /**
     * The same with only those renewals that answer for somebody: of each account that is there and
     * that a link run does not know by its number now, the number by which the run knows it. Of
     * very many the newest are kept, so that they fit where they are written.
     */
    Gone trimmed(EpochFiles epoch) {
        Gone trimmed = new Gone(pages, count, new int[0], 0);
        int kept = epoch.number() == 0 ? 0 : Math.min(renewals, 2 * MOST_RENEWALS);
        for (int i = renewals - kept; i < renewals; i += 2) {
            int now = renewed[i];
            int root = has(now) ? now : root(now, epoch);
            if (root != now && root >= 0) {
                trimmed.pair(now, root);
            }
        }
        return trimmed;
    }

    /** The latest number of an account that a run knows, or -1. */
    int root(int account, EpochFiles epoch) {
        int number = account;
        while (number >= 0 && epoch.networkOf(number) == EpochFiles.LATER) {
            number = before(number);
        }
        return number;
    }

    int[] words() {
        int[] words = new int[pages.length * PAGE];
        for (int number = 0; number < pages.length; number++) {
            int[] page = pages[number];
            if (page != null) {
                System.arraycopy(page, 0, words, number * PAGE, PAGE);
            }
        }
        int used = words.length;
        while (used > 0 && words[used - 1] == 0) {
            used--;
        }
        return Arrays.copyOf(words, used);
    }

    byte[] renewals() {
        ByteBuffer bytes =
                ByteBuffer.allocate(Integer.BYTES * renewals).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asIntBuffer().put(renewed, 0, renewals);
        return bytes.array();
    }
}
