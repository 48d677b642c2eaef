package dev.samehand.intake.normal;

import dev.samehand.model.ValueHash;
import java.util.Arrays;
import java.util.Collection;

/** A normal form in the making, letter by letter, and small rules for plain ASCII. */
final class PlainText {

    /** Bytes of the longest value that is read from its bytes; what is longer is rare. */
    static final int LONGEST = 200;

    /** A normal form may be a little longer than what it was made of. */
    final byte[] bytes = new byte[2 * LONGEST];

    int size;

    long hash() {
        return ValueHash.of(bytes, 0, size);
    }

    void add(byte ascii) {
        bytes[size++] = ascii;
    }

    void add(byte[] more) {
        System.arraycopy(more, 0, bytes, size, more.length);
        size += more.length;
    }

    static byte lower(byte ascii) {
        return ascii >= 'A' && ascii <= 'Z' ? (byte) (ascii + 32) : ascii;
    }

    static boolean isDigit(byte ascii) {
        return ascii >= '0' && ascii <= '9';
    }

    /** Of a letter in lower case. */
    static boolean isLowerLetter(byte ascii) {
        return ascii >= 'a' && ascii <= 'z';
    }

    /** Hashes of words, sorted; a value whose hash is not among them is none of the words. */
    static long[] hashes(Collection<String> words) {
        long[] hashes = words.stream().mapToLong(ValueHash::of).toArray();
        Arrays.sort(hashes);
        return hashes;
    }

    static boolean contains(long[] hashes, long hash) {
        return Arrays.binarySearch(hashes, hash) >= 0;
    }
}
