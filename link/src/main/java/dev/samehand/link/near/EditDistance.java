package dev.samehand.link.near;

import java.util.Arrays;

/**
 * How many letters must be added, dropped, changed, or swapped with their neighbour to make one
 * text of another (optimal string alignment, the distance of typing errors).
 *
 * <p>A whole column of the table of distances is two bit vectors of its differences, so that a
 * letter of the second text costs a dozen operations (Hyyrö, A bit-vector algorithm for computing
 * Levenshtein and Damerau edit distances, 2003). Texts of more than 64 letters go the table's way.
 * The first text stays while others are compared with it. Not thread-safe.
 */
final class EditDistance {

    private static final int ASCII = 128;

    private final long[] places = new long[ASCII];
    private String text = "";
    private int from;
    private int length;

    /** Takes {@code text[from, to)} to compare others with. */
    void first(String of, int start, int end) {
        Arrays.fill(places, 0);
        text = of;
        from = start;
        length = end - start;
        for (int i = 0; i < Math.min(length, Long.SIZE); i++) {
            char c = of.charAt(start + i);
            if (c < ASCII) {
                places[c] |= 1L << i;
            }
        }
    }

    /** Distance to {@code other[start, end)}. */
    int to(String other, int start, int end) {
        if (length == 0 || end == start) {
            return Math.max(length, end - start);
        }
        return length <= Long.SIZE ? byBits(other, start, end) : byTable(other, start, end);
    }

    private long placesOf(char c) {
        if (c < ASCII) {
            return places[c];
        }
        long found = 0;
        for (int i = 0; i < length; i++) {
            found |= text.charAt(from + i) == c ? 1L << i : 0;
        }
        return found;
    }

    private int byBits(String other, int start, int end) {
        long rises = -1L;
        long falls = 0;
        long diagonal = 0;
        long before = 0;
        long last = 1L << (length - 1);
        int distance = length;
        for (int i = start; i < end; i++) {
            long same = placesOf(other.charAt(i));
            long swapped = ((~diagonal & same) << 1) & before;
            diagonal = (((same & rises) + rises) ^ rises) | same | falls | swapped;
            long right = falls | ~(diagonal | rises);
            long left = diagonal & rises;
            distance += (right & last) != 0 ? 1 : 0;
            distance -= (left & last) != 0 ? 1 : 0;
            right = (right << 1) | 1;
            left <<= 1;
            rises = left | ~(diagonal | right);
            falls = right & diagonal;
            before = same;
        }
        return distance;
    }

    private int byTable(String other, int start, int end) {
        int[][] row = new int[3][end - start + 1];
        Arrays.setAll(row[0], k -> k);
        for (int i = 1; i <= length; i++) {
            int[] above = row[(i - 1) % 3];
            int[] here = row[i % 3];
            here[0] = i;
            for (int k = 1; k < here.length; k++) {
                char a = text.charAt(from + i - 1);
                char b = other.charAt(start + k - 1);
                int changed = above[k - 1] + (a == b ? 0 : 1);
                here[k] = Math.min(changed, 1 + Math.min(above[k], here[k - 1]));
                if (i > 1
                        && k > 1
                        && a == other.charAt(start + k - 2)
                        && b == text.charAt(from + i - 2)) {
                    here[k] = Math.min(here[k], row[(i + 1) % 3][k - 2] + 1);
                }
            }
        }
        return row[length % 3][end - start];
    }
}
