package dev.samehand.model;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Many short texts as bytes, numbered in the order in which they were added: some twelve bytes a
 * text beside its letters, where a {@link String} takes fifty.
 *
 * <p>Each UTF-16 unit stands by itself as one to three bytes (CESU-8, Unicode Technical Report 26).
 * So nothing is lost, not even half a surrogate pair, and the unsigned order of the bytes is the
 * order of {@link String#compareTo}.
 */
final class TextPool {

    /** Texts never cross the end of a chunk; a longer text has a chunk of its own. */
    private static final int CHUNK = 1 << 20;

    /** The first chunk may be smaller: most pools hold little. */
    private static final int FIRST_CHUNK = 1 << 14;

    private static final int LENGTH_BITS = 24;
    private static final int CHUNK_SHIFT = 44;

    private static final VarHandle EIGHT =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private byte[][] chunks = new byte[8][];
    private int chunkCount;
    private int free;

    /** Chunk, offset in it and length of each text, in 20, 20 and 24 bits. */
    private final Longs places = new Longs();

    int size() {
        return places.size();
    }

    /** Forgets the texts and keeps some room for others. */
    void clear() {
        places.clear();
        chunkCount = 0;
        free = 0;
    }

    /** Adds a text of another pool. */
    int add(TextPool other, int number) {
        return add(other.chunk(number), other.offset(number), other.length(number));
    }

    /** Adds a text, encoded as by {@link #encode}, and returns its number. */
    int add(byte[] text, int from, int bytes) {
        if (bytes >= 1 << LENGTH_BITS) {
            throw new IllegalArgumentException("a text of " + bytes + " bytes");
        }
        if (chunkCount == 0 || free + Math.max(1, bytes) > chunks[chunkCount - 1].length) {
            grow(Math.max(chunkCount == 0 ? FIRST_CHUNK : CHUNK, bytes));
        }
        System.arraycopy(text, from, chunks[chunkCount - 1], free, bytes);
        places.add((long) (chunkCount - 1) << CHUNK_SHIFT | (long) free << LENGTH_BITS | bytes);
        free += bytes;
        return places.size() - 1;
    }

    String get(int number) {
        return decode(chunk(number), offset(number), length(number));
    }

    boolean equal(int number, TextPool other, int its) {
        int from = offset(number);
        int itsFrom = other.offset(its);
        return length(number) == other.length(its)
                && Arrays.equals(
                        chunk(number),
                        from,
                        from + length(number),
                        other.chunk(its),
                        itsFrom,
                        itsFrom + length(number));
    }

    /** Whether a text is {@code text[begin, end)}. */
    boolean equal(int number, byte[] text, int begin, int end) {
        int from = offset(number);
        return length(number) == end - begin
                && Arrays.equals(chunk(number), from, from + end - begin, text, begin, end);
    }

    /** Order of a text of the pool and one outside of it. */
    int compare(int number, byte[] text) {
        int from = offset(number);
        return Arrays.compareUnsigned(
                chunk(number), from, from + length(number), text, 0, text.length);
    }

    int compare(int one, int other) {
        int from = offset(one);
        int otherFrom = offset(other);
        return Arrays.compareUnsigned(
                chunk(one),
                from,
                from + length(one),
                chunk(other),
                otherFrom,
                otherFrom + length(other));
    }

    /** Eight bytes from {@code skip} on, the first in front, as if zeros followed the text. */
    long prefix(int number, int skip) {
        byte[] chunk = chunk(number);
        int from = offset(number);
        long prefix = 0;
        for (int i = skip; i < skip + Long.BYTES; i++) {
            prefix = (prefix << 8) | (i < length(number) ? chunk[from + i] & 0xff : 0);
        }
        return prefix;
    }

    /** How many bytes at the beginning of two texts are equal. */
    int common(int one, int other) {
        int from = offset(one);
        int otherFrom = offset(other);
        int mismatch =
                Arrays.mismatch(
                        chunk(one),
                        from,
                        from + length(one),
                        chunk(other),
                        otherFrom,
                        otherFrom + length(other));
        return mismatch < 0 ? length(one) : mismatch;
    }

    int hash(int number, long key) {
        int from = offset(number);
        return hash(chunk(number), from, from + length(number), key);
    }

    /** Hash of {@code bytes[from, to)} under a key; of no meaning outside of the process. */
    static int hash(byte[] bytes, int from, int to, long key) {
        long hash = key ^ (to - from);
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            hash = ValueHash.combine(hash, (long) EIGHT.get(bytes, at));
        }
        long rest = 0;
        for (; at < to; at++) {
            rest = (rest << 8) | (bytes[at] & 0xff);
        }
        hash = ValueHash.combine(hash, rest);
        return (int) (hash ^ (hash >>> 32));
    }

    static byte[] encode(String text) {
        byte[] bytes = new byte[text.length()];
        int size = ascii(text, bytes);
        for (int i = size; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (size + 3 > bytes.length && (unit >= 0x80 || size == bytes.length)) {
                bytes = Arrays.copyOf(bytes, size + 3 * (text.length() - i));
            }
            size = put(unit, bytes, size);
        }
        return size == bytes.length ? bytes : Arrays.copyOf(bytes, size);
    }

    /** Copies the letters before the first that is not ASCII; how many there are. */
    @SuppressWarnings("deprecation") // the only way to copy a string's own bytes
    private static int ascii(String text, byte[] bytes) {
        text.getBytes(0, text.length(), bytes, 0);
        int size = 0;
        while (size < bytes.length && bytes[size] >= 0 && text.charAt(size) < 0x80) {
            size++;
        }
        return size;
    }

    private static int put(char unit, byte[] bytes, int at) {
        if (unit < 0x80) {
            bytes[at] = (byte) unit;
            return at + 1;
        }
        if (unit < 0x800) {
            bytes[at] = (byte) (0xc0 | (unit >> 6));
            bytes[at + 1] = (byte) (0x80 | (unit & 0x3f));
            return at + 2;
        }
        bytes[at] = (byte) (0xe0 | (unit >> 12));
        bytes[at + 1] = (byte) (0x80 | ((unit >> 6) & 0x3f));
        bytes[at + 2] = (byte) (0x80 | (unit & 0x3f));
        return at + 3;
    }

    private static String decode(byte[] bytes, int from, int length) {
        char[] units = new char[length];
        int size = 0;
        for (int i = from; i < from + length; ) {
            int first = bytes[i];
            if (first >= 0) {
                units[size++] = (char) first;
                i++;
            } else if ((first & 0xe0) == 0xc0) {
                units[size++] = (char) (((first & 0x1f) << 6) | (bytes[i + 1] & 0x3f));
                i += 2;
            } else {
                units[size++] =
                        (char)
                                (((first & 0xf) << 12)
                                        | ((bytes[i + 1] & 0x3f) << 6)
                                        | (bytes[i + 2] & 0x3f));
                i += 3;
            }
        }
        return new String(units, 0, size);
    }

    private byte[] chunk(int number) {
        return chunks[(int) (places.get(number) >>> CHUNK_SHIFT)];
    }

    private int offset(int number) {
        return (int) (places.get(number) >>> LENGTH_BITS) & CHUNK - 1;
    }

    private int length(int number) {
        return (int) places.get(number) & (1 << LENGTH_BITS) - 1;
    }

    private void grow(int bytes) {
        if (chunkCount == chunks.length) {
            chunks = Arrays.copyOf(chunks, chunkCount * 2);
        }
        byte[] known = chunks[chunkCount];
        // the chunk of one long text has room for more than an offset can tell
        boolean kept = known != null && known.length >= bytes && known.length <= CHUNK;
        chunks[chunkCount] = kept ? known : new byte[bytes];
        chunkCount++;
        free = 0;
    }
}
