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
        int[] counted = new int[size];
        int[] order = byBits(bits, size);
        int[] inFamily = new int[families];
        int[] sum = new int[families];
        for (int i : order) {
            int family = familyOfType[type[i]];
            counted[i] = bits[i] >> shift(inFamily[family]++, NEXT_VALUE_SHIFT);
            sum[family] += counted[i];
        }
        int[] rank = rankInGroup(sum);
        for (int i = 0; i < size; i++) {
            counted[i] >>= shift(rank[familyOfType[type[i]]], NEXT_FAMILY_SHIFT);
        }
        return counted;
    }

    private static int shift(int position, int each) {
        return Math.min(LARGEST_SHIFT, position * each);
    }

    private static int[] byBits(int[] bits, int size) {
        long[] keys = new long[size];
        for (int i = 0; i < size; i++) {
            keys[i] = (long) -bits[i] << 32 | i;
        }
        Arrays.sort(keys);
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            order[i] = (int) keys[i];
        }
        return order;
    }

    private int[] rankInGroup(int[] sum) {
        int[] rank = new int[families];
        int[] used = new int[IndependenceGroup.values().length];
        for (int family : byBits(sum, families)) {
            rank[family] = used[groupOfFamily[family]]++;
        }
        return rank;
    }
}
