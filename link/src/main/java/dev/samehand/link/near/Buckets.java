package dev.samehand.link.near;

import java.util.Arrays;

/**
 * Pairs of a bucket. Up to so many items are all paired. More would explode: they are put in a row
 * by a hash of item and bucket, and each is paired with the {@value #NEXT} that follow and with the
 * first, which keeps them together. Rows differ from bucket to bucket, so that in the dozens of
 * buckets which similar items share, each meets many others.
 */
final class Buckets {

    private static final int NEXT = 8;

    private static final long MIX = 0x9e3779b97f4a7c15L;

    private Buckets() {}

    /**
     * Adds pairs of the different items {@code item[from, to)}; may reorder them.
     *
     * @param most items of which all pairs are taken
     * @param hashOf hash of each item's content, so that its number plays no part
     */
    static void pair(long[] item, int from, int to, long[] hashOf, int most, Pairs pairs) {
        int next = to - from;
        if (next > most) {
            next = NEXT;
            shuffle(item, from, to, hashOf);
        }
        for (int i = from; i < to; i++) {
            for (int k = i + 1; k < Math.min(to, i + 1 + next); k++) {
                pairs.add((int) item[i], (int) item[k]);
            }
            if (i - from > next) {
                pairs.add((int) item[from], (int) item[i]);
            }
        }
    }

    private static void shuffle(long[] item, int from, int to, long[] hashOf) {
        long bucket = 0;
        for (int i = from; i < to; i++) {
            bucket += hashOf[(int) item[i]] * MIX;
        }
        for (int i = from; i < to; i++) {
            long mixed = (hashOf[(int) item[i]] ^ bucket) * MIX;
            item[i] = (((mixed ^ (mixed >>> 32)) * MIX) & ~0xffffffffL) | item[i];
        }
        Arrays.sort(item, from, to);
        for (int i = from; i < to; i++) {
            item[i] &= 0xffffffffL;
        }
    }
}
