package dev.samehand.intake.read;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Records as {@link Parquet} hands them on: first the length in bytes of each field, 0 where it is
 * absent, then their UTF-8 without anything between them. Nothing has to be searched for, and what
 * a field holds cannot be taken for its end.
 */
final class ParquetRows implements Piece.Reader {

    private static final VarHandle INTS =
            MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long NUL = Eight.times('\0');

    /** Slot of each field. */
    private final int[] slots;

    ParquetRows(int[] slots) {
        this.slots = slots;
    }

    /** Puts records together for {@link #read}. */
    static final class Writer {

        private byte[] bytes;
        private int size;

        Writer(int capacity) {
            bytes = new byte[capacity];
        }

        /** Adds a record: the length of each field, and all fields as one. */
        void add(int[] lengths, byte[] fields) {
            int head = lengths.length * Integer.BYTES;
            int end = size + head + fields.length;
            if (end > bytes.length) {
                bytes = Arrays.copyOf(bytes, 2 * end);
            }
            for (int length : lengths) {
                INTS.set(bytes, size, length);
                size += Integer.BYTES;
            }
            System.arraycopy(fields, 0, bytes, size, fields.length);
            size = end;
        }

        byte[] bytes() {
            return bytes;
        }

        int size() {
            return size;
        }
    }

    @Override
    public Cutter.@Nullable Cut read(Cutter.Cut cut, RecordScan scan) {
        int at = cut.from();
        for (long record = cut.line(); at < cut.to(); record++) {
            at = record(cut.bytes(), at, record, scan);
        }
        return null;
    }

    /** Reads a record and tells where the next one begins. */
    private int record(byte[] bytes, int at, long number, RecordScan scan) {
        int begin = at + slots.length * Integer.BYTES;
        boolean wanted = scan.keySlot() < 0 || scan.isWanted(key(bytes, at, scan.keySlot()));
        if (wanted) {
            scan.begin(number);
        }
        for (int field = 0; field < slots.length; field++) {
            int end = begin + length(bytes, at, field);
            if (wanted && end > begin) {
                field(slots[field], bytes, begin, end, scan);
            }
            begin = end;
        }
        if (wanted) {
            scan.end();
        }
        return begin;
    }

    private String key(byte[] bytes, int at, int slot) {
        int begin = at + slots.length * Integer.BYTES;
        for (int field = 0; field < slots.length; field++) {
            int length = length(bytes, at, field);
            if (slots[field] == slot) {
                return new String(bytes, begin, length, StandardCharsets.UTF_8).strip();
            }
            begin += length;
        }
        return "";
    }

    private static int length(byte[] bytes, int at, int field) {
        return (int) INTS.get(bytes, at + field * Integer.BYTES);
    }

    private static void field(int slot, byte[] bytes, int from, int to, RecordScan scan) {
        if (isPlain(bytes, from, to)) {
            scan.plain(slot, bytes, from, to);
        } else {
            scan.field(slot, new String(bytes, from, to - from, StandardCharsets.UTF_8));
        }
    }

    /** Whether all is ASCII, and no NUL. */
    private static boolean isPlain(byte[] bytes, int from, int to) {
        long strange = 0;
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            long eight = Eight.at(bytes, at);
            strange |= (eight & Eight.BEYOND_ASCII) | Eight.equal(eight, NUL);
        }
        for (; at < to; at++) {
            strange |= bytes[at] <= 0 ? 1 : 0;
        }
        return strange == 0;
    }
}
