package dev.samehand.link.near;

import dev.samehand.model.RadixSort;
import java.util.Arrays;

/**
 * Documents that are word for word the same, put aside before any search: a text that a hundred
 * thousand accounts paste is one text. Searches look at one of each class and pairs are handed out
 * for all of it, as long as that makes no more than {@value #MOST_PAIRS} pairs; for larger classes
 * the first document stands for the others, each of which is paired with it.
 */
final class EqualTexts {

    /** Pairs that one pair of different texts, or one class, may become. */
    static final int MOST_PAIRS = 4096;

    /** Hash of each document's words. */
    final long[] hash;

    /** The first document of each class, by number of class. */
    final int[] document;

    /** Documents of class {@code c}: {@code member[start[c], start[c + 1])}, ascending. */
    final int[] start;

    final int[] member;

    private EqualTexts(long[] hash, int[] document, int[] start, int[] member) {
        this.hash = hash;
        this.document = document;
        this.start = start;
        this.member = member;
    }

    static EqualTexts of(Pages pages) {
        int documents = pages.documents();
        long[] hash = hashes(pages);
        int[] first = new int[documents];
        Arrays.setAll(first, d -> d);
        Meetings meetings = new Meetings(documents, documents);
        Lane lane = meetings.lane();
        for (int d = 0; d < documents; d++) {
            if (pages.length(d) > 0) {
                lane.put(hash[d], d);
            }
        }
        meetings.forEach(() ->
                (h, entries, from, to) -> {
                    int end = meetings.items(entries, from, to);
                    same(pages, entries, from, end, first);
                });
        return classes(hash, first);
    }

    private static long[] hashes(Pages pages) {
        long[] hash = new long[pages.documents()];
        Workers.blocks(
                hash.length,
                4096,
                () ->
                        (first, end) -> {
                            for (int d = first; d < end; d++) {
                                int from = pages.from(d);
                                hash[d] = hash(pages.of(d), from, from + pages.length(d));
                            }
                        });
        return hash;
    }

    /** A sum, so that the processor can add many words at a time; equality is checked anyway. */
    private static long hash(int[] word, int from, int to) {
        long sum = (long) to - from;
        for (int i = from; i < to; i++) {
            sum += (word[i] ^ 0x5851f42d4c957f2dL) * (((i - from) * 0x9e3779b97f4a7c15L) | 1);
        }
        sum = (sum ^ (sum >>> 32)) * 0xd6e8feb86659fd93L;
        return sum ^ (sum >>> 29);
    }

    /** Those that equal the first of their hash; any other is a text by itself. */
    private static void same(Pages pages, long[] item, int from, int to, int[] first) {
        int a = (int) item[from];
        for (int i = from + 1; i < to; i++) {
            int b = (int) item[i];
            if (same(pages, a, b)) {
                first[b] = a;
            }
        }
    }

    private static boolean same(Pages pages, int a, int b) {
        int fromA = pages.from(a);
        int fromB = pages.from(b);
        int toA = fromA + pages.length(a);
        int toB = fromB + pages.length(b);
        return Arrays.equals(pages.of(a), fromA, toA, pages.of(b), fromB, toB);
    }

    private static EqualTexts classes(long[] hash, int[] first) {
        int documents = first.length;
        int[] number = new int[documents];
        int classes = 0;
        for (int d = 0; d < documents; d++) {
            number[d] = first[d] == d ? classes++ : number[first[d]];
        }
        int[] document = new int[classes];
        int[] start = new int[classes + 1];
        long[] keys = new long[documents];
        for (int d = documents - 1; d >= 0; d--) {
            document[number[d]] = d;
            start[number[d] + 1]++;
            keys[d] = number[d];
        }
        for (int c = 0; c < classes; c++) {
            start[c + 1] += start[c];
        }
        return new EqualTexts(hash, document, start, RadixSort.order(keys));
    }

    int classes() {
        return document.length;
    }

    /** Hash of the words of each class. */
    long[] hashes() {
        long[] hashes = new long[document.length];
        for (int c = 0; c < hashes.length; c++) {
            hashes[c] = hash[document[c]];
        }
        return hashes;
    }

    private int size(int c) {
        return start[c + 1] - start[c];
    }

    /** Adds the pairs of documents that a pair of classes stands for. */
    void spread(int a, int b, double similarity, Found found) {
        if ((long) size(a) * size(b) > MOST_PAIRS) {
            found.add(document[a], document[b], similarity);
            return;
        }
        for (int i = start[a]; i < start[a + 1]; i++) {
            for (int k = start[b]; k < start[b + 1]; k++) {
                found.add(member[i], member[k], similarity);
            }
        }
    }

    /** Adds the pairs of equal documents of a class. */
    void within(int c, Found found) {
        boolean all = (long) size(c) * (size(c) - 1) / 2 <= MOST_PAIRS;
        for (int i = start[c]; i < (all ? start[c + 1] : start[c] + 1); i++) {
            for (int k = i + 1; k < start[c + 1]; k++) {
                found.add(member[i], member[k], 1);
            }
        }
    }
}
