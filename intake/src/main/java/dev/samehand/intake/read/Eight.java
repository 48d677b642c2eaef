package dev.samehand.intake.read;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Bytes looked at eight at a time (Warren, Hacker's Delight, section 6-1). */
final class Eight {

    private static final VarHandle LONGS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /** The highest bit of each byte, which ASCII leaves free. */
    static final long BEYOND_ASCII = 0x8080808080808080L;

    private static final long ONES = 0x0101010101010101L;
    private static final long LOW_BITS = 0x7f7f7f7f7f7f7f7fL;

    private Eight() {}

    /** Eight bytes from {@code at} on, the first one lowest. */
    static long at(byte[] bytes, int at) {
        return (long) LONGS.get(bytes, at);
    }

    /** One character eight times. */
    static long times(int ascii) {
        return ONES * ascii;
    }

    /** The highest bit of each of the eight bytes that is the repeated one. */
    static long equal(long eight, long repeated) {
        long differs = eight ^ repeated;
        return ~(((differs & LOW_BITS) + LOW_BITS) | differs | LOW_BITS);
    }
}
