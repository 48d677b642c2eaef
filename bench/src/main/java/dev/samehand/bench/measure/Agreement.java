package dev.samehand.bench.measure;

import dev.samehand.evaluate.Quality;
import java.util.Arrays;

/**
 * How well a grouping agrees with the true one, both given as the group of each element: by pairs,
 * and by elements (B-cubed: Bagga and Baldwin, COLING-ACL 1998).
 *
 * @param largest elements of the largest group found
 */
public record Agreement(Quality pairs, Quality bCubed, int largest) {

    public static Agreement of(int[] truth, int[] found) {
        long[] cells = new long[truth.length];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = (long) truth[i] << 32 | found[i];
        }
        Arrays.sort(cells);
        int[] trueSize = sizes(truth);
        int[] foundSize = sizes(found);
        double both = 0;
        double precision = 0;
        double recall = 0;
        for (int from = 0, to; from < cells.length; from = to) {
            to = from + 1;
            while (to < cells.length && cells[to] == cells[from]) {
                to++;
            }
            double count = to - from;
            both += pairs(count);
            precision += count * count / foundSize[(int) cells[from]];
            recall += count * count / trueSize[(int) (cells[from] >>> 32)];
        }
        return new Agreement(
                new Quality(share(both, pairs(foundSize)), share(both, pairs(trueSize))),
                new Quality(share(precision, truth.length), share(recall, truth.length)),
                Arrays.stream(foundSize).max().orElse(0));
    }

    private static int[] sizes(int[] group) {
        int[] size = new int[Arrays.stream(group).max().orElse(-1) + 1];
        for (int g : group) {
            size[g]++;
        }
        return size;
    }

    private static double pairs(int[] sizes) {
        return Arrays.stream(sizes).mapToDouble(Agreement::pairs).sum();
    }

    private static double pairs(double n) {
        return n * (n - 1) / 2;
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 1 : part / whole;
    }
}
