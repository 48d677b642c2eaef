package dev.samehand.link.near;

import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorSpecies;

/** Signatures of several hash functions at once, all of them in registers while shingles go by. */
final class VectorSignatures implements Signatures {

    private static final VectorSpecies<Integer> LANES = IntVector.SPECIES_PREFERRED;

    private final int[] factor = Signatures.factors();
    private final int[] term = Signatures.terms();

    /** Whether this processor has vectors wide enough. */
    static boolean pays() {
        return LANES.length() >= 8 && HASHES % (4 * LANES.length()) == 0;
    }

    @Override
    public void sign(int[] shingle, int count, int[] signature) {
        for (int k = 0; k < HASHES; k += 4 * LANES.length()) {
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
        IntVector b0 = IntVector.fromArray(LANES, term, k);
        IntVector b1 = IntVector.fromArray(LANES, term, k + lanes);
        IntVector b2 = IntVector.fromArray(LANES, term, k + 2 * lanes);
        IntVector b3 = IntVector.fromArray(LANES, term, k + 3 * lanes);
        IntVector m0 = IntVector.broadcast(LANES, Integer.MAX_VALUE);
        IntVector m1 = m0;
        IntVector m2 = m0;
        IntVector m3 = m0;
        for (int i = 0; i < count; i++) {
            IntVector x = IntVector.broadcast(LANES, shingle[i]);
            m0 = m0.min(x.mul(a0).add(b0));
            m1 = m1.min(x.mul(a1).add(b1));
            m2 = m2.min(x.mul(a2).add(b2));
            m3 = m3.min(x.mul(a3).add(b3));
        }
        m0.intoArray(signature, k);
        m1.intoArray(signature, k + lanes);
        m2.intoArray(signature, k + 2 * lanes);
        m3.intoArray(signature, k + 3 * lanes);
    }
}
