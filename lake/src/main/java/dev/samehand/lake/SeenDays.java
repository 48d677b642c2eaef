package dev.samehand.lake;

import dev.samehand.model.Day;
import java.util.Arrays;

/**
 * First and last day of every (type, value, account), by open addressing over fingerprints of 64
 * bits. Two different entries with one fingerprint would become one; among 100 million that happens
 * to a pair with a probability of 0.0003. Not thread-safe.
 */
final class SeenDays {

    private int[] slots = new int[1024];
    private long[] fingerprint = new long[512];
    long[] value = new long[512];
    int[] type = new int[512];
    int[] account = new int[512];
    int[] firstDay = new int[512];
    int[] lastDay = new int[512];
    int[] times = new int[512];
    private int size;

    int size() {
        return size;
    }

    /**
     * Notes a sighting and returns whether it is the first of its kind, which gets the next number.
     */
    boolean add(long print, int day) {
        int mask = slots.length - 1;
        int at = (int) (print >>> 32) & mask;
        while (slots[at] != 0) {
            int entry = slots[at] - 1;
            if (fingerprint[entry] == print) {
                firstDay[entry] = Day.earlier(firstDay[entry], day);
                lastDay[entry] = Day.later(lastDay[entry], day);
                times[entry]++;
                return false;
            }
            at = at + 1 & mask;
        }
        slots[at] = size + 1;
        append(print, day);
        return true;
    }

    private void append(long print, int day) {
        if (size == fingerprint.length) {
            int capacity = size + (size >> 1);
            fingerprint = Arrays.copyOf(fingerprint, capacity);
            value = Arrays.copyOf(value, capacity);
            type = Arrays.copyOf(type, capacity);
            account = Arrays.copyOf(account, capacity);
            firstDay = Arrays.copyOf(firstDay, capacity);
            lastDay = Arrays.copyOf(lastDay, capacity);
            times = Arrays.copyOf(times, capacity);
        }
        fingerprint[size] = print;
        firstDay[size] = day;
        lastDay[size] = day;
        times[size] = 1;
        size++;
        if (2L * size > slots.length && slots.length < 1 << 30) {
            grow();
        }
    }

    /** Says what the newest entry is of. */
    void newest(int kind, long hash, int holder) {
        type[size - 1] = kind;
        value[size - 1] = hash;
        account[size - 1] = holder;
    }

    private void grow() {
        slots = new int[2 * slots.length];
        int mask = slots.length - 1;
        for (int entry = 0; entry < size; entry++) {
            int at = (int) (fingerprint[entry] >>> 32) & mask;
            while (slots[at] != 0) {
                at = at + 1 & mask;
            }
            slots[at] = entry + 1;
        }
    }
}
