package dev.samehand.link.near;

/** Signatures by a plain loop for each hash function, which the compiler turns into vectors. */
final class PlainSignatures implements Signatures {

    private final int[] factor = Signatures.factors();
    private final int[] term = Signatures.terms();

    @Override
    public void sign(int[] shingle, int count, int[] signature) {
        for (int k = 0; k < HASHES; k++) {
            signature[k] = smallest(shingle, count, factor[k], term[k]);
        }
    }

    private static int smallest(int[] shingle, int count, int factor, int term) {
        int smallest = Integer.MAX_VALUE;
        for (int i = 0; i < count; i++) {
            smallest = Math.min(smallest, shingle[i] * factor + term);
        }
        return smallest;
    }
}
