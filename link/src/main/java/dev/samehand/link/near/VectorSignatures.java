package dev.samehand.link.near;

import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorSpecies;

/** Signatures of several hash functions at once, all of them in registers while shingles go by. */
final class VectorSignatures implements Signatures {

    private static final VectorSpecies<Integer> LANES = IntVector.SPECIES_PREFERRED;

    private final int[] factor = Signatures.factors();

    /** Whether this processor has vectors wide enough. */
    static boolean pays() {
        return LANES.length() >= 8 && FUNCTIONS % (2 * LANES.length()) == 0;
    }

    @Override
    public void sign(int[] shingle, int count, int[] signature) {
        for (int k = 0; k < FUNCTIONS; k += 2 * LANES.length()) {
            two(shingle, count, signature, k);
        }
    }

    /** Two vectors of hash functions, from number {@code k} on. */
    private void two(int[] shingle, int count, int[] signature, int k) {
        int lanes = LANES.length();
        IntVector a0 = IntVector.fromArray(LANES, factor, k);
        IntVector a1 = IntVector.fromArray(LANES, factor, k + lanes);
        IntVector least0 = IntVector.broadcast(LANES, Integer.MAX_VALUE);
        IntVector least1 = least0;
        IntVector most0 = IntVector.broadcast(LANES, Integer.MIN_VALUE);
        IntVector most1 = most0;
        for (int i = 0; i < count; i++) {
            IntVector x = IntVector.broadcast(LANES, shingle[i]);
            IntVector h0 = x.mul(a0);
            IntVector h1 = x.mul(a1);
            least0 = least0.min(h0);
            least1 = least1.min(h1);
            most0 = most0.max(h0);
            most1 = most1.max(h1);
        }
        least0.intoArray(signature, k);
        least1.intoArray(signature, k + lanes);
        most0.intoArray(signature, k + FUNCTIONS);
        most1.intoArray(signature, k + FUNCTIONS + lanes);
    }
}
