package dev.samehand.model;

import java.util.Arrays;

/**
 * Numbers that come one by one, in chunks: nothing is copied when there are more, so that no larger
 * and larger arrays are left behind for the garbage collector. Not thread-safe.
 */
public final class Ints {

    private static final int BITS = 14;
    private static final int CHUNK = 1 << BITS;

    private int[][] chunks = {new int[16]};
    private int chunkCount = 1;
    private int size;

    public int size() {
        return size;
    }

    public int get(int at) {
        return chunks[at >>> BITS][at & CHUNK - 1];
    }

    public void set(int at, int value) {
        chunks[at >>> BITS][at & CHUNK - 1] = value;
    }

    public void add(int value) {
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
        chunks[chunk] = new int[CHUNK];
        chunkCount++;
    }

    /** Forgets the numbers and keeps their room. */
    public void clear() {
        size = 0;
    }
}
