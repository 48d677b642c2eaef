package dev.samehand.link.near;

import java.util.Arrays;

/**
 * Whether two addresses are one place written in two ways, and how alike they are. Their numbers
 * must be the same: 12 and 13 are neighbours, and so are two flats. Of their words one may be
 * missing, have one typing error, or be cut short.
 */
final class AddressComparison {

    static final int FEWEST_LETTERS_OF_TYPO = 4;
    static final int FEWEST_LETTERS_OF_CUT = 3;

    /** Share of letters that must agree: one word of four may be missing, not one of two. */
    static final double LEAST = 0.75;

    private static final int NO = -1;
    private static final int MANY = -2;

    final AddressWords a = new AddressWords();
    final AddressWords b = new AddressWords();
    private final EditDistance distance = new EditDistance();
    private boolean[] taken = new boolean[16];

    /** Twice the letters that agree by the letters of both, or 0 if they are not alike. */
    double similarity() {
        if (a.numbers == 0 || a.numbers != b.numbers || a.sumOfNumbers != b.sumOfNumbers) {
            return 0;
        }
        if (taken.length < b.count) {
            taken = new boolean[2 * b.count];
        }
        Arrays.fill(taken, 0, b.count, false);
        int oddOfA = odd();
        int oddOfB = untaken();
        if (oddOfA == MANY || oddOfB == MANY) {
            return 0;
        }
        int letters = a.letters() + b.letters();
        double similarity = (letters - different(oddOfA, oddOfB)) / (double) letters;
        return similarity >= LEAST ? similarity : 0;
    }

    /** The one word of the first address that the second lacks. */
    private int odd() {
        int odd = NO;
        for (int i = a.numbers; i < a.count; i++) {
            int match = match(a.hash[i]);
            if (match == NO) {
                odd = odd == NO ? i : MANY;
                if (odd == MANY) {
                    return MANY;
                }
            } else {
                taken[match] = true;
            }
        }
        return odd;
    }

    private int match(long hash) {
        for (int k = b.numbers; k < b.count; k++) {
            if (!taken[k] && b.hash[k] == hash) {
                return k;
            }
        }
        return NO;
    }

    private int untaken() {
        int odd = NO;
        for (int k = b.numbers; k < b.count; k++) {
            if (!taken[k]) {
                if (odd != NO) {
                    return MANY;
                }
                odd = k;
            }
        }
        return odd;
    }

    /** Letters of both that do not agree; all of them if the odd words are unlike. */
    private int different(int i, int k) {
        if (i == NO && k == NO) {
            return 0;
        }
        if (i == NO) {
            return b.length(k);
        }
        if (k == NO) {
            return a.length(i);
        }
        int shorter = Math.min(a.length(i), b.length(k));
        int longer = Math.max(a.length(i), b.length(k));
        if (shorter >= FEWEST_LETTERS_OF_CUT
                && a.text.regionMatches(a.from[i], b.text, b.from[k], shorter)) {
            return longer - shorter;
        }
        distance.first(a.text, a.from[i], a.to[i]);
        boolean typo =
                shorter >= FEWEST_LETTERS_OF_TYPO && distance.to(b.text, b.from[k], b.to[k]) == 1;
        return typo ? 2 : a.letters() + b.letters();
    }
}
