package dev.samehand.bench.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What was planted, computed exactly from the numbers of the words and without any hash. */
final class Planted {

    private static final int PASSAGE = 8;
    private static final int IN_TEMPLATE = 5;

    /** Pairs of documents at Jaccard 0.7 or more, ascending. */
    final long[] similar;

    /** Pairs that have eight words in a row in common, no five of them in a row a template's. */
    final long[] quoting;

    private Planted(long[] similar, long[] quoting) {
        this.similar = similar;
        this.quoting = quoting;
    }

    static Planted in(InventedTexts texts, double least) {
        Set<Run> templates = new HashSet<>();
        for (int t = 0; t < InventedTexts.TEMPLATES; t++) {
            templates.addAll(runs(texts.template(t), IN_TEMPLATE));
        }
        long[] similar = pairs(texts, texts.clusters, (a, b) -> jaccard(a, b) >= least);
        long[] inClusters = pairs(texts, texts.clusters, (a, b) -> shareWindow(a, b, templates));
        long[] inQuotes = pairs(texts, texts.quoters, (a, b) -> shareWindow(a, b, templates));
        long[] quoting = Arrays.copyOf(inClusters, inClusters.length + inQuotes.length);
        System.arraycopy(inQuotes, 0, quoting, inClusters.length, inQuotes.length);
        Arrays.sort(quoting);
        return new Planted(similar, quoting);
    }

    private interface Test {
        boolean holds(int[] a, int[] b);
    }

    private static long[] pairs(InventedTexts texts, int[][] groups, Test test) {
        return Arrays.stream(groups)
                .parallel()
                .flatMapToLong(group -> Arrays.stream(pairs(texts, group, test)))
                .sorted()
                .toArray();
    }

    private static long[] pairs(InventedTexts texts, int[] group, Test test) {
        int[][] words = Arrays.stream(group).mapToObj(texts::words).toArray(int[][]::new);
        long[] pairs = new long[group.length * group.length];
        int size = 0;
        for (int i = 0; i < group.length; i++) {
            for (int k = i + 1; k < group.length; k++) {
                if (test.holds(words[i], words[k])) {
                    int a = Math.min(group[i], group[k]);
                    pairs[size++] = ((long) a << 32) | Math.max(group[i], group[k]);
                }
            }
        }
        return Arrays.copyOf(pairs, size);
    }

    private static double jaccard(int[] a, int[] b) {
        long[] one = shingles(a);
        long[] other = shingles(b);
        int common = 0;
        for (int i = 0, k = 0; i < one.length && k < other.length; ) {
            int order = Long.compare(one[i], other[k]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            k += order >= 0 ? 1 : 0;
        }
        return common / (double) (one.length + other.length - common);
    }

    /** Three words of sixteen bits each are one number: no two shingles are the same by chance. */
    private static long[] shingles(int[] words) {
        long[] shingles = new long[words.length - 2];
        for (int i = 0; i < shingles.length; i++) {
            shingles[i] = ((long) words[i] << 32) | ((long) words[i + 1] << 16) | words[i + 2];
        }
        return Arrays.stream(shingles).sorted().distinct().toArray();
    }

    private static boolean shareWindow(int[] a, int[] b, Set<Run> templates) {
        return !Collections.disjoint(own(a, templates), own(b, templates));
    }

    private static Set<Run> own(int[] words, Set<Run> templates) {
        List<Run> inTemplate = runs(words, IN_TEMPLATE);
        List<Run> windows = runs(words, PASSAGE);
        Set<Run> own = new HashSet<>();
        for (int i = 0; i < windows.size(); i++) {
            int to = i + PASSAGE - IN_TEMPLATE + 1;
            if (Collections.disjoint(templates, inTemplate.subList(i, to))) {
                own.add(windows.get(i));
            }
        }
        return own;
    }

    private static List<Run> runs(int[] words, int width) {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i + width <= words.length; i++) {
            long low = 0;
            long high = 0;
            for (int k = 0; k < width; k++) {
                high = (high << 16) | (low >>> 48);
                low = (low << 16) | words[i + k];
            }
            runs.add(new Run(low, high));
        }
        return runs;
    }

    /** Up to eight words of sixteen bits each. */
    private record Run(long low, long high) {}
}
