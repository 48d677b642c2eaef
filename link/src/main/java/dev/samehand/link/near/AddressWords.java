package dev.samehand.link.near;

import dev.samehand.model.ValueHash;
import java.util.Arrays;

/**
 * An address cut at its spaces: numbers, which have a digit in them, and words. Used again for one
 * address after the other.
 */
final class AddressWords {

    String text = "";
    int count;
    int[] from = new int[16];
    int[] to = new int[16];
    long[] hash = new long[16];
    int numbers;

    /** Sums do not know order: an address is the same whichever way round it is written. */
    long sumOfNumbers;

    long sumOfWords;

    void read(String address) {
        text = address;
        count = 0;
        numbers = 0;
        sumOfNumbers = 0;
        sumOfWords = 0;
        int begin = 0;
        for (int i = 0; i <= address.length(); i++) {
            if (i == address.length() || address.charAt(i) == ' ') {
                if (i > begin) {
                    add(begin, i);
                }
                begin = i + 1;
            }
        }
    }

    private void add(int begin, int end) {
        if (count == from.length) {
            from = Arrays.copyOf(from, 2 * count);
            to = Arrays.copyOf(to, 2 * count);
            hash = Arrays.copyOf(hash, 2 * count);
        }
        long own = ValueHash.of(text, begin, end);
        int at = count++;
        if (hasDigit(begin, end)) { // numbers stand before words
            sumOfNumbers += own;
            move(numbers, at);
            at = numbers++;
        } else {
            sumOfWords += own;
        }
        from[at] = begin;
        to[at] = end;
        hash[at] = own;
    }

    private void move(int source, int target) {
        from[target] = from[source];
        to[target] = to[source];
        hash[target] = hash[source];
    }

    private boolean hasDigit(int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    int length(int word) {
        return to[word] - from[word];
    }

    /** Letters and digits of all words. */
    int letters() {
        int letters = 0;
        for (int i = 0; i < count; i++) {
            letters += length(i);
        }
        return letters;
    }
}
