package dev.samehand.model;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * 64-bit hash of a normalised value. Equal values have equal hashes on every machine and in every
 * version of the index; a collision is possible and is therefore caught by comparing the values
 * themselves before anything is reported.
 *
 * <p>Folded multiplication over four characters at a time, as in wyhash (Wang Yi, 2019). Not keyed
 * and not cryptographic.
 */
public final class ValueHash {

    private static final long SECRET_A = 0xa0761d6478bd642fL;
    private static final long SECRET_B = 0xe7037ed1a0b428dbL;

    private static final VarHandle FOUR =
            MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private ValueHash() {}

    public static long of(CharSequence value) {
        return of(value, 0, value.length());
    }

    /** Hash of {@code value[from, to)}. */
    public static long of(CharSequence value, int from, int to) {
        long hash = SECRET_A ^ (to - from);
        int at = from;
        for (; at + 4 <= to; at += 4) {
            long four =
                    value.charAt(at)
                            | (long) value.charAt(at + 1) << 16
                            | (long) value.charAt(at + 2) << 32
                            | (long) value.charAt(at + 3) << 48;
            hash = combine(hash, four);
        }
        long rest = 0;
        for (; at < to; at++) {
            rest = rest << 16 | value.charAt(at);
        }
        return combine(hash, rest ^ SECRET_B);
    }

    /** The same hash as of the text that the characters make, for texts by the million. */
    public static long of(char[] value, int from, int to) {
        long hash = SECRET_A ^ (to - from);
        int at = from;
        for (; at + 4 <= to; at += 4) {
            long four =
                    value[at]
                            | (long) value[at + 1] << 16
                            | (long) value[at + 2] << 32
                            | (long) value[at + 3] << 48;
            hash = combine(hash, four);
        }
        long rest = 0;
        for (; at < to; at++) {
            rest = rest << 16 | value[at];
        }
        return combine(hash, rest ^ SECRET_B);
    }

    /** The same hash as of the text that these letters make, each of which is ASCII. */
    public static long of(byte[] ascii, int from, int to) {
        long hash = SECRET_A ^ (to - from);
        int at = from;
        for (; at + 4 <= to; at += 4) {
            long four = (int) FOUR.get(ascii, at);
            four = (four | four << 16) & 0x0000ffff0000ffffL;
            hash = combine(hash, (four | four << 8) & 0x00ff00ff00ff00ffL);
        }
        long rest = 0;
        for (; at < to; at++) {
            rest = rest << 16 | ascii[at];
        }
        return combine(hash, rest ^ SECRET_B);
    }

    /** Hash of an ordered pair of hashes. */
    public static long combine(long hash, long next) {
        long a = hash ^ SECRET_B;
        long b = next ^ SECRET_A;
        long low = a * b;
        long high = Math.unsignedMultiplyHigh(a, b);
        return low ^ high ^ Long.rotateLeft(b, 32);
    }
}
