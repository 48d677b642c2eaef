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
 * and entries from {@code limit} on, which a reader takes from its {@link View}, are passed over,
 * so that a batch is seen whole or not at all.
 */
final class Delta {

    /** Pseudo type under which the hash of an external id leads to the account's number. */
    static final int NAME = Short.MAX_VALUE;

    private static final int CELL = 4;

    /** What an account has, roughly. */
    static final int ENTRIES_OF_AN_ACCOUNT = 10;

    private static final VarHandle HEAD = MethodHandles.arrayElementVarHandle(int[].class);

    final int base;
    final int capacity;

    /** Four numbers an entry, in one cache line: hash; account, first day; last day, next; type. */
    private final long[] cell;

    /** Latest entry of each chain plus one. */
    private final int[] head;

    /** The same for names. */
    private final int[] nameHead;

    /** Stays in the cache: nearly all names that are asked for when accounts are added are new. */
    private final NameFilter named;

    private final IdPool names = new IdPool();
    private int size;

    /** Keeps reads that only warm the cache from being optimised away. */
    long touched;

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
        int heads = Math.max(64, Integer.highestOneBit(Math.max(1, capacity)));
        head = new int[heads >>> 1];
        nameHead = new int[heads >>> 2];
        named = new NameFilter(heads / ENTRIES_OF_AN_ACCOUNT);
    }

    /** An empty delta in the memory of one that nobody looks at any more, see {@link Seen}. */
    Delta(int base, Delta worn) {
        this.base = base;
        capacity = worn.capacity;
        cell = worn.cell;
        head = worn.head;
        nameHead = worn.nameHead;
        named = worn.named;
        Arrays.fill(head, 0);
        Arrays.fill(nameHead, 0);
        named.clear();
    }

    int size() {
        return size;
    }

    /** Number after the last account that is new here. */
    int end() {
        return base + names.size();
    }

    /** A new account of the id {@code bytes[from, to)}; it is found by whoever sees the entry. */
    int name(byte[] bytes, int from, int to, long idHash) {
        int number = end();
        names.add(bytes, from, to);
        named.add(idHash);
        add(NAME, idHash, number, 0, 0);
        return number;
    }

    byte[] nameOf(int number) {
        return names.get(number - base);
    }

    /** Whether an account that is new here has the id {@code bytes[from, to)}. */
    boolean isNamed(int number, byte[] bytes, int from, int to) {
        return names.is(number - base, bytes, from, to);
    }

    void add(int code, long value, int holder, int firstDay, int lastDay) {
        int entry = size++;
        int at = entry * CELL;
        int[] heads = heads(code);
        int bucket = bucket(code, value, heads);
        cell[at] = value;
        cell[at + 1] = pair(holder, firstDay);
        cell[at + 2] = pair(lastDay, heads[bucket] - 1);
        cell[at + 3] = code;
        HEAD.setRelease(heads, bucket, entry + 1);
    }

    private int[] heads(int code) {
        return code == NAME ? nameHead : head;
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

    /** Account and first day, as they are kept. */
    long accountAndFirst(int entry) {
        return cell[entry * CELL + 1];
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

    /** Reads where a chain begins, or would begin. */
    int touchHead(int code, long value) {
        int[] heads = heads(code);
        return heads[bucket(code, value, heads)];
    }

    /** Reads what says whether there may be a name. */
    long touchNamed(long idHash) {
        return named.touch(idHash);
    }

    /** Reads the first entry of a name's chain, where there may be one. */
    long touchName(long idHash) {
        if (!named.mayHold(idHash)) {
            return 0;
        }
        int entry = touchHead(NAME, idHash) - 1;
        return entry < 0 ? 0 : cell[entry * CELL];
    }

    /** Latest entry below the limit of a type and value, or -1. */
    int find(int code, long value, int limit) {
        if (code == NAME && !named.mayHold(value)) {
            return -1;
        }
        int[] heads = heads(code);
        int entry = (int) HEAD.getAcquire(heads, bucket(code, value, heads)) - 1;
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

    private static int bucket(int code, long value, int[] heads) {
        long mixed = (value + code) * 0x9e3779b97f4a7c15L;
        return (int) (mixed >>> 40) & heads.length - 1;
    }
}
