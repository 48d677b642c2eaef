package dev.samehand.bench.field;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What each record holds of one kind of token, as ascending numbers, each once, and how rare each
 * token is: log2(records / holders) bits.
 */
record Tokens(int[][] of, int[] holders, double[] bits) {

    /** Words of all fields together. */
    static Tokens words(RecordSet set) {
        return of(set, fields -> Arrays.stream(fields).flatMap(Tokens::words));
    }

    /** Three letters each of the words of one field, with the ends of words marked. */
    static Tokens grams(RecordSet set, int field) {
        return of(set, fields -> words(fields[field]).flatMap(Tokens::grams));
    }

    /** One field as a whole. */
    static Tokens values(RecordSet set, int field) {
        return of(set, fields -> Stream.of(fields[field]).filter(value -> !value.isEmpty()));
    }

    private static Tokens of(RecordSet set, Function<String[], Stream<String>> split) {
        Map<String, Integer> number = new HashMap<>();
        int[][] of = new int[set.size()][];
        for (int i = 0; i < of.length; i++) {
            of[i] =
                    split.apply(set.field()[i])
                            .mapToInt(token -> number.computeIfAbsent(token, t -> number.size()))
                            .sorted()
                            .distinct()
                            .toArray();
        }
        int[] holders = new int[number.size()];
        for (int[] tokens : of) {
            for (int token : tokens) {
                holders[token]++;
            }
        }
        double records = set.size();
        double[] bits =
                Arrays.stream(holders)
                        .mapToDouble(h -> Math.log(records / h) / Math.log(2))
                        .toArray();
        return new Tokens(of, holders, bits);
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{N}]+", -1)).filter(word -> !word.isEmpty());
    }

    private static Stream<String> grams(String word) {
        String marked = "^" + word + "$";
        String[] grams = new String[marked.length() - 2];
        Arrays.setAll(grams, i -> marked.substring(i, i + 3));
        return Arrays.stream(grams);
    }

    /** Bits of what two records share over bits of what either has; 0 where neither has any. */
    double likeness(int a, int b) {
        double both = 0;
        double either = 0;
        int i = 0;
        int j = 0;
        while (i < of[a].length || j < of[b].length) {
            int left = i < of[a].length ? of[a][i] : Integer.MAX_VALUE;
            int right = j < of[b].length ? of[b][j] : Integer.MAX_VALUE;
            double worth = bits[Math.min(left, right)];
            either += worth;
            both += left == right ? worth : 0;
            i += left <= right ? 1 : 0;
            j += right <= left ? 1 : 0;
        }
        return either == 0 ? 0 : both / either;
    }
}
