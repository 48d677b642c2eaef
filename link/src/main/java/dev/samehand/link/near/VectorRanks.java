package dev.samehand.link.near;

import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** As many words at once as a vector holds. */
final class VectorRanks implements Ranks {

    private static final VectorSpecies<Integer> LANES = IntVector.SPECIES_PREFERRED;

    private static final IntVector NUMBERS = IntVector.zero(LANES).addIndex(1);

    private final PlainRanks plain = new PlainRanks();

    @Override
    public void rank(int[] word, int from, int words, int[] lowest, int[] ends) {
        int windows = words - RarePassages.PASSAGE + 1;
        if (windows < LANES.length()) {
            plain.rank(word, from, words, lowest, ends);
            return;
        }
        rank(word, from, windows, lowest);
        ends(word, from, words - RarePassages.KEY + 1, ends);
    }

    /** The last vector may overlap the one before. */
    private static void rank(int[] word, int from, int windows, int[] lowest) {
        int last = windows - LANES.length();
        for (int next = 0; next < windows; next += LANES.length()) {
            int i = Math.min(next, last);
            int at = from + i;
            IntVector two = at(word, at).min(at(word, at + 1));
            IntVector four = at(word, at + 2).min(at(word, at + 3));
            IntVector six = at(word, at + 4).min(at(word, at + 5));
            IntVector eight = at(word, at + 6).min(at(word, at + 7));
            two.min(four).min(six.min(eight)).max(NONE + 1).intoArray(lowest, i + AROUND);
        }
    }

    private static void ends(int[] word, int from, int runs, int[] ends) {
        int last = runs - LANES.length();
        for (int next = 0; next < runs; next += LANES.length()) {
            int i = Math.min(next, last);
            IntVector first = at(word, from + i);
            first.min(at(word, from + i + RarePassages.KEY - 1)).max(NONE + 1).intoArray(ends, i);
        }
    }

    @Override
    public int keys(int[] lowest, int[] ends, int runs, int[] chosen) {
        int keys = 0;
        for (int i = 0; i < runs; i += LANES.length()) {
            IntVector two = at(lowest, i).max(at(lowest, i + 1));
            IntVector highest = two.max(at(lowest, i + 2).max(at(lowest, i + 3)));
            VectorMask<Integer> those = highest.compare(VectorOperators.EQ, at(ends, i));
            those = those.and(LANES.indexInRange(i, runs));
            NUMBERS.add(i).compress(those).intoArray(chosen, keys);
            keys += those.trueCount();
        }
        return keys;
    }

    private static IntVector at(int[] array, int i) {
        return IntVector.fromArray(LANES, array, i);
    }
}
