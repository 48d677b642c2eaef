package dev.samehand.link;

import dev.samehand.model.IndependenceGroup;
import dev.samehand.model.ObservableType;
import dev.samehand.model.ObservableTypes;
import java.util.Arrays;

/**
 * Stage 5, evidence: values of one family count once plus a little, families of one independence
 * group help each other half, a quarter and so on, and groups add.
 *
 * <p>In a family the strongest value counts in full and each further one a quarter as much as the
 * one before it would. In a group the strongest family counts in full, the second half, the third a
 * quarter. All of it is shifting of whole numbers, so that the parts add up to the sum exactly.
 */
final class Families {

    private static final int NEXT_VALUE_SHIFT = 2;
    private static final int NEXT_FAMILY_SHIFT = 1;
    private static final int LARGEST_SHIFT = 30;

    private final int[] familyOfType;
    private final int[] groupOfFamily;
    private final int families;

    Families(ObservableTypes types) {
        String[] names =
                types.all().stream().map(ObservableType::family).distinct().toArray(String[]::new);
        families = names.length;
        familyOfType = new int[types.size()];
        groupOfFamily = new int[families];
        for (ObservableType type : types.all()) {
            int family = Arrays.asList(names).indexOf(type.family());
            familyOfType[type.code()] = family;
            groupOfFamily[family] = type.group().ordinal();
        }
    }

    /** Number of families. */
    int count() {
        return families;
    }

    /** Number of a type's family, from 0. */
    int of(int type) {
        return familyOfType[type];
    }

    /**
     * Counted bits of each of the first {@code size} shared values, from their types and the bits
     * that each would count alone. Ties go to the earlier one.
     */
    int[] count(int[] type, int[] bits, int size) {
        return Arrays.copyOf(tally().count(type, bits, size), size);
    }

    /** To count for millions of accounts, one after the other. */
    Tally tally() {
        return new Tally();
    }

    /** Counts and allocates nothing; not for several threads. */
    final class Tally {
        private final int[] inFamily = new int[families];
        private final int[] sum = new int[families];
        private final int[] rank = new int[families];
        private final int[] inGroup = new int[IndependenceGroup.values().length];
        private final long[] familyOrder = new long[families];
        private long[] order = new long[16];
        private int[] counted = new int[16];

        private Tally() {}

        /** As {@link Families#count}; only the first entries are valid, until counted again. */
        int[] count(int[] type, int[] bits, int size) {
            if (counted.length < size) {
                counted = new int[size * 2];
                order = new long[size * 2];
            }
            Arrays.fill(inFamily, 0);
            Arrays.fill(sum, 0);
            for (int i = 0; i < size; i++) {
                order[i] = key(bits[i], i);
            }
            Arrays.sort(order, 0, size);
            for (int k = 0; k < size; k++) {
                int i = (int) order[k];
                int family = familyOfType[type[i]];
                counted[i] = bits[i] >> shift(inFamily[family]++, NEXT_VALUE_SHIFT);
                sum[family] += counted[i];
            }
            rankInGroups();
            for (int i = 0; i < size; i++) {
                counted[i] >>= shift(rank[familyOfType[type[i]]], NEXT_FAMILY_SHIFT);
            }
            return counted;
        }

        /** What the values count together. */
        int total(int[] type, int[] bits, int size) {
            int total = 0;
            count(type, bits, size);
            for (int i = 0; i < size; i++) {
                total += counted[i];
            }
            return total;
        }

        private void rankInGroups() {
            int present = 0;
            for (int family = 0; family < families; family++) {
                if (sum[family] > 0) {
                    familyOrder[present++] = key(sum[family], family);
                }
            }
            Arrays.sort(familyOrder, 0, present);
            Arrays.fill(inGroup, 0);
            for (int k = 0; k < present; k++) {
                int family = (int) familyOrder[k];
                rank[family] = inGroup[groupOfFamily[family]]++;
            }
        }
    }

    /** Sorts by bits descending, then by number ascending. */
    private static long key(int bits, int number) {
        return (long) -bits << 32 | number;
    }

    private static int shift(int position, int each) {
        return Math.min(LARGEST_SHIFT, position * each);
    }
}
