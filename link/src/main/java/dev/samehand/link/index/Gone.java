package dev.samehand.link.index;

import java.util.Arrays;

/**
 * Numbers of deleted accounts: tombstones. A number is never given to another account, so a
 * tombstone holds for every run, older or newer. One thread sets, any number read.
 */
final class Gone {

    private volatile int[] words;

    Gone(int[] words) {
        this.words = words;
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

    /** How many there are; those whose entries a merge has dropped are counted too. */
    int count() {
        return Arrays.stream(words).map(Integer::bitCount).sum();
    }

    int[] snapshot() {
        return words.clone();
    }
}
