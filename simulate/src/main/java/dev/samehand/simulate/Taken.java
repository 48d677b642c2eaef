package dev.samehand.simulate;

/**
 * Remembers which addresses were given out, in two bytes each: a Bloom filter with four probes. Now
 * and then it calls a free address taken, which only costs that address some digits more.
 */
final class Taken {

    private static final int BITS_PER_ENTRY = 16;
    private static final int PROBES = 4;

    private final long[] bits;

    Taken(long entries) {
        bits = new long[(int) (entries * BITS_PER_ENTRY / Long.SIZE) + 1];
    }

    /** Notes an address; false if it was there already. */
    boolean add(String address) {
        long hash = 0;
        for (int i = 0; i < address.length(); i++) {
            hash = Dice.mix(hash + address.charAt(i));
        }
        boolean isNew = false;
        for (int probe = 0; probe < PROBES; probe++) {
            hash = Dice.mix(hash + probe);
            int word = (int) Math.unsignedMultiplyHigh(hash, bits.length);
            long bit = 1L << hash;
            isNew |= (bits[word] & bit) == 0;
            bits[word] |= bit;
        }
        return isNew;
    }
}
