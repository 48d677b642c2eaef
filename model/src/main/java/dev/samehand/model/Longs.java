package dev.samehand.model;

import java.util.Arrays;

/**
 * Long numbers that come one by one, in chunks: nothing is copied when there are more, so that no
 * larger and larger arrays are left behind for the garbage collector. Not thread-safe.
 */
public final class Longs {

    private static final int BITS = 14;
    private static final int CHUNK = 1 << BITS;

    private long[][] chunks = {new long[16]};
    private int chunkCount = 1;
    private int size;

    public int size() {
        return size;
    }

    public long get(int at) {
        return chunks[at >>> BITS][at & CHUNK - 1];
    }

    public void set(int at, long value) {
        chunks[at >>> BITS][at & CHUNK - 1] = value;
    }

    public void add(long value) {
        int chunk = size >>> BITS;
        int at = size & CHUNK - 1;
        if (chunk == chunkCount || at == chunks[chunk].length) {
            makeRoom(chunk);
        }
        chunks[chunk][at] = value;
        size++;
    }

    /** The first chunk grows, as most lists are short. */
    private void makeRoom(int chunk) {
        if (chunk < chunkCount) {
            chunks[chunk] = Arrays.copyOf(chunks[chunk], 2 * chunks[chunk].length);
            return;
        }
        if (chunk == chunks.length) {
            chunks = Arrays.copyOf(chunks, 2 * chunk);
        }
        chunks[chunk] = new long[CHUNK];
        chunkCount++;
    }

    /** Forgets the numbers and keeps their room. */
    public void clear() {
        size = 0;
    }
}
