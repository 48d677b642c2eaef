package dev.samehand.link.index;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;

/**
 * What was added since the last run was written, in memory: entries in the order of arrival,
 * chained by a hash of type and value. Adding writes one entry and one chain head; nothing is
 * sorted before the delta is full.
 *
 * <p>One thread adds, any number read without locks: an entry is written before its chain's head,
 * and entries from {@code limit} on, which a reader takes from {@link #published}, are passed over,
 * so that a batch is seen whole or not at all.
 */
final class Delta {

    /** Pseudo type under which the hash of an external id leads to the account's number. */
    static final int NAME = Short.MAX_VALUE;

    private static final int CELL = 4;

    private static final VarHandle HEAD = MethodHandles.arrayElementVarHandle(int[].class);

    final int base;
    final int capacity;

    /** Four numbers an entry, in one cache line: hash; account, first day; last day, next; type. */
    private final long[] cell;

    private final int[] head;
    private byte[][] names = new byte[64][];
    private int accounts;
    private int size;

    /** Keeps reads that only warm the cache from being optimised away. */
    long touched;

    private volatile int published;

    /**
     * An empty delta.
     *
     * @param base number of the first account that will be new in it
     * @param capacity entries that it can hold
     */
    Delta(int base, int capacity) {
        this.base = base;
        this.capacity = capacity;
        cell = new long[Math.multiplyExact(capacity, CELL)];
        head = new int[Math.max(64, Integer.highestOneBit(Math.max(1, capacity)))];
        Arrays.fill(head, -1);
    }

    int size() {
        return size;
    }

    /** Number after the last account that is new here. */
    int end() {
        return base + accounts;
    }

    /** Entries that readers may see. */
    int published() {
        return published;
    }

    void publish() {
        published = size;
    }

    /** A new account; its name is found once published. */
    int name(byte[] id, long idHash) {
        if (accounts == names.length) {
            names = Arrays.copyOf(names, accounts * 2);
        }
        int number = end();
        names[accounts++] = id;
        add(NAME, idHash, number, 0, 0);
        return number;
    }

    byte[] nameOf(int number) {
        return names[number - base];
    }

    void add(int code, long value, int holder, int firstDay, int lastDay) {
        int entry = size++;
        int at = entry * CELL;
        int bucket = bucket(code, value);
        cell[at] = value;
        cell[at + 1] = pair(holder, firstDay);
        cell[at + 2] = pair(lastDay, head[bucket]);
        cell[at + 3] = code;
        HEAD.setRelease(head, bucket, entry);
    }

    private static long pair(int high, int low) {
        return (long) high << 32 | (low & 0xffffffffL);
    }

    long hash(int entry) {
        return cell[entry * CELL];
    }

    int account(int entry) {
        return (int) (cell[entry * CELL + 1] >> 32);
    }

    int first(int entry) {
        return (int) cell[entry * CELL + 1];
    }

    int last(int entry) {
        return (int) (cell[entry * CELL + 2] >> 32);
    }

    private int next(int entry) {
        return (int) cell[entry * CELL + 2];
    }

    int type(int entry) {
        return (int) cell[entry * CELL + 3];
    }

    /** Reads where a search would begin. */
    long touch(int code, long value) {
        int entry = head[bucket(code, value)];
        return entry < 0 ? 0 : cell[entry * CELL];
    }

    /** Latest entry below the limit of a type and value, or -1. */
    int find(int code, long value, int limit) {
        int entry = (int) HEAD.getAcquire(head, bucket(code, value));
        return matching(entry, code, value, limit);
    }

    /** The entry of the same type and value before this one, or -1. */
    int before(int entry) {
        return matching(next(entry), type(entry), hash(entry), entry);
    }

    private int matching(int from, int code, long value, int limit) {
        int entry = from;
        while (entry >= 0 && (entry >= limit || hash(entry) != value || type(entry) != code)) {
            entry = next(entry);
        }
        return entry;
    }

    private int bucket(int code, long value) {
        long mixed = (value + code) * 0x9e3779b97f4a7c15L;
        return (int) (mixed >>> 40) & head.length - 1;
    }
}
