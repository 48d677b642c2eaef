package dev.samehand.link.near;

import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorSpecies;

/** Signatures of several hash functions at once, all of them in registers while shingles go by. */
final class VectorSignatures implements Signatures {

    private static final VectorSpecies<Integer> LANES = IntVector.SPECIES_PREFERRED;

    private final int[] factor = Signatures.factors();

    /** Whether this processor has vectors wide enough. */
    static boolean pays() {
        return LANES.length() >= 8 && FUNCTIONS % (4 * LANES.length()) == 0;
    }

    @Override
    public void sign(int[] shingle, int count, int[] signature) {
        for (int k = 0; k < FUNCTIONS; k += 4 * LANES.length()) {
            four(shingle, count, signature, k);
        }
    }

    /** Four vectors of hash functions, from number {@code k} on: as many as fit into registers. */
    private void four(int[] shingle, int count, int[] signature, int k) {
        int lanes = LANES.length();
        IntVector a0 = IntVector.fromArray(LANES, factor, k);
        IntVector a1 = IntVector.fromArray(LANES, factor, k + lanes);
        IntVector a2 = IntVector.fromArray(LANES, factor, k + 2 * lanes);
        IntVector a3 = IntVector.fromArray(LANES, factor, k + 3 * lanes);
        IntVector least0 = IntVector.broadcast(LANES, Integer.MAX_VALUE);
        IntVector least1 = least0;
        IntVector least2 = least0;
        IntVector least3 = least0;
        IntVector most0 = IntVector.broadcast(LANES, Integer.MIN_VALUE);
        IntVector most1 = most0;
        IntVector most2 = most0;
        IntVector most3 = most0;
        for (int i = 0; i < count; i++) {
            IntVector x = IntVector.broadcast(LANES, shingle[i]);
            IntVector h0 = x.mul(a0);
            IntVector h1 = x.mul(a1);
            IntVector h2 = x.mul(a2);
            IntVector h3 = x.mul(a3);
            least0 = least0.min(h0);
            least1 = least1.min(h1);
            least2 = least2.min(h2);
            least3 = least3.min(h3);
            most0 = most0.max(h0);
            most1 = most1.max(h1);
            most2 = most2.max(h2);
            most3 = most3.max(h3);
        }
        store(least0, least1, least2, least3, signature, k);
        store(most0, most1, most2, most3, signature, k + FUNCTIONS);
    }

    private static void store(
            IntVector v0, IntVector v1, IntVector v2, IntVector v3, int[] signature, int k) {
        v0.intoArray(signature, k);
        v1.intoArray(signature, k + LANES.length());
        v2.intoArray(signature, k + 2 * LANES.length());
        v3.intoArray(signature, k + 3 * LANES.length());
    }
}
