package dev.samehand.model;

import java.security.SecureRandom;
import java.util.Arrays;

/**
 * External ids and their provisional numbers, in order of arrival: a pool of bytes and a hash table
 * with linear probing that holds numbers only.
 */
final class AccountIds {

    private static final int NONE = -1;

    /** Nobody can choose ids that fall together: the table is laid out anew in every process. */
    private final long key = new SecureRandom().nextLong();

    private final TextPool pool = new TextPool();
    private int[] table = filled(64);

    int size() {
        return pool.size();
    }

    /** Number of an id, or a negative number. */
    int find(String id) {
        byte[] text = TextPool.encode(id);
        return table[slot(text)];
    }

    /** Number of an id, which is added if it is new. */
    int findOrAdd(String id) {
        byte[] text = TextPool.encode(id);
        int slot = slot(text);
        if (table[slot] != NONE) {
            return table[slot];
        }
        int number = pool.add(text);
        table[slot] = number;
        if (2 * pool.size() > table.length) {
            rehash();
        }
        return number;
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

    private int slot(byte[] text) {
        int mask = table.length - 1;
        int slot = TextPool.hash(text, 0, text.length, key) & mask;
        while (table[slot] != NONE && !pool.equal(table[slot], text)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void rehash() {
        int[] old = table;
        table = filled(old.length * 2);
        int mask = table.length - 1;
        for (int number : old) {
            if (number != NONE) {
                int slot = pool.hash(number, key) & mask;
                while (table[slot] != NONE) {
                    slot = (slot + 1) & mask;
                }
                table[slot] = number;
            }
        }
    }

    private static int[] filled(int size) {
        int[] table = new int[size];
        Arrays.fill(table, NONE);
        return table;
    }
}
