package dev.samehand.evaluate.baseline;

import dev.samehand.model.Column;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The accounts that hold each value of one type: accounts of value {@code i} stand in {@code
 * account[start[i], start[i + 1])}, ascending, each once. Values with one holder are left out.
 */
record Holders(int[] start, int[] account) {

    static Holders of(Column column, int accounts) {
        Holders all = grouped(column, accounts);
        int[] start = new int[all.values() + 1];
        int[] account = new int[all.account.length];
        int kept = 0;
        for (int value = 0; value < all.values(); value++) {
            if (all.count(value) > 1) {
                int count = all.count(value);
                System.arraycopy(all.account, all.start[value], account, start[kept], count);
                kept++;
                start[kept] = start[kept - 1] + count;
            }
        }
        return new Holders(Arrays.copyOf(start, kept + 1), Arrays.copyOf(account, start[kept]));
    }

    int values() {
        return start.length - 1;
    }

    int count(int value) {
        return start[value + 1] - start[value];
    }

    /** Every value of the column, in the order of its hash. */
    private static Holders grouped(Column column, int accounts) {
        long[] distinct =
                IntStream.range(0, column.size())
                        .mapToLong(column::value)
                        .sorted()
                        .distinct()
                        .toArray();
        long[] pairs = new long[column.size()];
        for (int i = 0; i < pairs.length; i++) {
            int value = Arrays.binarySearch(distinct, column.value(i));
            pairs[i] = (long) value * accounts + column.account(i);
        }
        long[] held = Arrays.stream(pairs).sorted().distinct().toArray();
        int[] start = new int[distinct.length + 1];
        int[] account = new int[held.length];
        for (int i = 0; i < held.length; i++) {
            start[(int) (held[i] / accounts) + 1]++;
            account[i] = (int) (held[i] % accounts);
        }
        Arrays.parallelPrefix(start, Integer::sum);
        return new Holders(start, account);
    }
}
