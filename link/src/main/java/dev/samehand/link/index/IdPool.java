package dev.samehand.link.index;

import java.util.Arrays;

/**
 * External ids in the order in which they were added, as bytes in large pieces: no object for each,
 * which the collector would have to carry from place to place. One thread adds, any number read
 * what they know to be there.
 */
final class IdPool {

    private static final int CHUNK_BITS = 20;
    private static final int CHUNK = 1 << CHUNK_BITS;

    private volatile byte[][] chunks = new byte[1][];
    private volatile int[] place = new int[64];
    private int size;
    private int chunk = -1;
    private int free = CHUNK;

    int size() {
        return size;
    }

    /** Adds the id {@code bytes[from, to)}. */
    void add(byte[] bytes, int from, int to) {
        int length = to - from;
        if (free + 2 + length > CHUNK) {
            grow();
        }
        int[] places = place;
        if (size == places.length) {
            places = Arrays.copyOf(places, size * 2);
            place = places;
        }
        byte[] page = chunks[chunk];
        places[size++] = (chunk << CHUNK_BITS) | free;
        page[free] = (byte) length;
        page[free + 1] = (byte) (length >>> Byte.SIZE);
        System.arraycopy(bytes, from, page, free + 2, length);
        free += 2 + length;
    }

    private void grow() {
        byte[][] more = chunks;
        if (++chunk == more.length) {
            more = Arrays.copyOf(more, chunk * 2);
        }
        more[chunk] = new byte[CHUNK];
        chunks = more;
        free = 0;
    }

    byte[] get(int number) {
        int at = place[number];
        byte[] bytes = chunks[at >>> CHUNK_BITS];
        int from = at & (CHUNK - 1);
        return Arrays.copyOfRange(bytes, from + 2, from + 2 + length(bytes, from));
    }

    /** Whether an id is {@code other[from, to)}. */
    boolean is(int number, byte[] other, int from, int to) {
        int at = place[number];
        byte[] bytes = chunks[at >>> CHUNK_BITS];
        int own = at & (CHUNK - 1);
        int end = own + 2 + length(bytes, own);
        return Arrays.equals(bytes, own + 2, end, other, from, to);
    }

    private static int length(byte[] bytes, int at) {
        return (bytes[at] & 0xff) | ((bytes[at + 1] & 0xff) << Byte.SIZE);
    }
}
