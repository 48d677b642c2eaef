package dev.samehand.link.near;

/** Signatures by a plain loop for each hash function, which the compiler turns into vectors. */
final class PlainSignatures implements Signatures {

    private final int[] factor = Signatures.factors();

    @Override
    public void sign(int[] shingle, int count, int[] signature) {
        for (int k = 0; k < FUNCTIONS; k++) {
            sign(shingle, count, signature, k);
        }
    }

    private void sign(int[] shingle, int count, int[] signature, int k) {
        int function = factor[k];
        int smallest = Integer.MAX_VALUE;
        int largest = Integer.MIN_VALUE;
        for (int i = 0; i < count; i++) {
            int value = shingle[i] * function;
            smallest = Math.min(smallest, value);
            largest = Math.max(largest, value);
        }
        signature[k] = smallest;
        signature[k + FUNCTIONS] = largest;
    }
}
