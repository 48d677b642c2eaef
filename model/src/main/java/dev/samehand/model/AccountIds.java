package dev.samehand.model;

import java.security.SecureRandom;
import java.util.Arrays;

/**
 * External ids and their provisional numbers, in order of arrival: a pool of bytes and a hash table
 * with linear probing that holds numbers only.
 */
final class AccountIds {

    private static final int NONE = -1;

    /** Nobody can choose ids that fall together: the table is laid out anew in every run. */
    private final long key;

    private final TextPool pool = new TextPool();

    /** Hash of each id, so that none is hashed again when the table grows or a part is absorbed. */
    private final Ints hashes = new Ints();

    private int[] table = filled(64);

    AccountIds() {
        this(new SecureRandom().nextLong());
    }

    private AccountIds(long key) {
        this.key = key;
    }

    /** No ids yet; what is collected here can be {@linkplain #absorb taken over} later. */
    AccountIds part() {
        return new AccountIds(key);
    }

    int size() {
        return pool.size();
    }

    /** Takes over all ids of a part; the number here of each. */
    int[] absorb(AccountIds part) {
        int[] numbers = new int[part.size()];
        for (int i = 0; i < numbers.length; i++) {
            int slot = part.hashes.get(i) & table.length - 1;
            while (table[slot] != NONE && !isSame(table[slot], part, i)) {
                slot = slot + 1 & table.length - 1;
            }
            numbers[i] = table[slot];
            if (numbers[i] == NONE) {
                numbers[i] = pool.add(part.pool, i);
                added(slot, part.hashes.get(i));
            }
        }
        return numbers;
    }

    private boolean isSame(int number, AccountIds part, int its) {
        return hashes.get(number) == part.hashes.get(its) && pool.equal(number, part.pool, its);
    }

    /** Number of an id, or a negative number. */
    int find(String id) {
        byte[] text = TextPool.encode(id);
        return table[slot(text, 0, text.length, hash(text, 0, text.length))];
    }

    /** Whether an account has the id {@code text[from, to)}. */
    boolean isId(int number, byte[] text, int from, int to) {
        return pool.equal(number, text, from, to);
    }

    /** Forgets the ids and keeps some room for others. */
    void clear() {
        pool.clear();
        hashes.clear();
        Arrays.fill(table, NONE);
    }

    /** Number of an id, which is added if it is new. */
    int findOrAdd(String id) {
        byte[] text = TextPool.encode(id);
        return findOrAdd(text, 0, text.length);
    }

    /** Number of the id {@code text[from, to)}, encoded as by {@link TextPool#encode}. */
    int findOrAdd(byte[] text, int from, int to) {
        int hash = hash(text, from, to);
        int slot = slot(text, from, to, hash);
        if (table[slot] != NONE) {
            return table[slot];
        }
        int number = pool.add(text, from, to - from);
        added(slot, hash);
        return number;
    }

    private int hash(byte[] text, int from, int to) {
        return TextPool.hash(text, from, to, key);
    }

    /** The newest id of the pool belongs into a slot. */
    private void added(int slot, int hash) {
        int number = pool.size() - 1;
        hashes.add(hash);
        table[slot] = number;
        if (2 * pool.size() > table.length) {
            rehash();
        }
    }

    TextPool pool() {
        return pool;
    }

    /** Numbers in the order of the ids. */
    int[] sorted() {
        int n = pool.size();
        int skip = n == 0 ? 0 : commonToAll();
        long[] keys = new long[n];
        for (int i = 0; i < n; i++) {
            keys[i] = pool.prefix(i, skip);
        }
        int[] order = RadixSort.order(keys);
        for (int from = 0, to; from < n; from = to) {
            to = from + 1;
            while (to < n && keys[order[to]] == keys[order[from]]) {
                to++;
            }
            if (to - from > 1) {
                sort(order, from, to);
            }
        }
        return order;
    }

    /** Ids often begin alike; eight letters after that tell nearly all of them apart. */
    private int commonToAll() {
        int common = Integer.MAX_VALUE;
        for (int i = 0; i < pool.size() && common > 0; i++) {
            common = Math.min(common, pool.common(0, i));
        }
        return common;
    }

    private void sort(int[] order, int from, int to) {
        Integer[] run = new Integer[to - from];
        Arrays.setAll(run, i -> order[from + i]);
        Arrays.sort(run, pool::compare);
        for (int i = 0; i < run.length; i++) {
            order[from + i] = run[i];
        }
    }

    private int slot(byte[] text, int from, int to, int hash) {
        int mask = table.length - 1;
        int slot = hash & mask;
        while (table[slot] != NONE
                && !(hashes.get(table[slot]) == hash && pool.equal(table[slot], text, from, to))) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void rehash() {
        table = filled(table.length * 2);
        int mask = table.length - 1;
        for (int number = 0; number < pool.size(); number++) {
            int slot = hashes.get(number) & mask;
            while (table[slot] != NONE) {
                slot = (slot + 1) & mask;
            }
            table[slot] = number;
        }
    }

    private static int[] filled(int size) {
        int[] table = new int[size];
        Arrays.fill(table, NONE);
        return table;
    }
}
